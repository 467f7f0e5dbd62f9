package jp.mamori.techo;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.util.Log;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Files that a person opens with the app. Each is copied into the app's own folder and announced as a second program
 * does on other systems: by a note in the folder beside the store that HandOver (app/adapters/hand_over.hpp) watches. A
 * note is UTF-8, one file: URL a line, and takes its name when it is whole.
 */
final class Arrivals {
    private static final String TAG = "mamori";
    private static final int PATIENCE_MS = 60_000;
    private static final int STEP_MS = 50;

    private final Context context;
    private final File notes;
    private final File copies;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    /** To be made before the program starts: what an earlier one left behind is taken away. */
    Arrivals(Context context, File vault) {
        this.context = context;
        notes = new File(vault.getPath() + ".brought");
        copies = new File(context.getCacheDir(), "brought");
        Documents.removeAll(notes);
        Documents.removeAll(copies);
        // The system runs one of us at a time; the lock of one that was killed may bear the number of a stranger by now.
        new File(vault.getPath() + ".running").delete();
    }

    /** Takes the file of an intent that views one; any other intent brings nothing. */
    void take(Intent intent) {
        final Uri uri = intent == null ? null : intent.getData();
        if (uri == null || !Intent.ACTION_VIEW.equals(intent.getAction()) || !"content".equals(uri.getScheme())) return;
        worker.execute(() -> {
            try {
                announce(Documents.copyIn(context, uri, copies));
            } catch (IOException | RuntimeException refused) {
                // Never the address: it may name a person or a pharmacy.
                Log.w(TAG, "a file could not be taken: " + refused.getClass().getSimpleName());
            }
        });
    }

    void close() {
        worker.shutdownNow();
        Documents.removeAll(copies);
    }

    private void announce(File copy) throws IOException {
        waitForReader();
        final File draft = new File(notes, UUID.randomUUID() + ".draft");
        try (OutputStream out = new FileOutputStream(draft)) {
            out.write(Uri.fromFile(copy).toString().getBytes(StandardCharsets.UTF_8));
        }
        if (!draft.renameTo(new File(notes, UUID.randomUUID() + ".note"))) throw new IOException("note");
    }

    /** The program makes the folder when it begins to watch it. */
    private void waitForReader() throws IOException {
        for (int waited = 0; !notes.isDirectory(); waited += STEP_MS) {
            if (waited >= PATIENCE_MS) throw new IOException("nobody reads");
            try {
                Thread.sleep(STEP_MS);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                throw new IOException("closing");
            }
        }
    }
}
