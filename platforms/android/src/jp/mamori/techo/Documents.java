package jp.mamori.techo;

import android.app.Activity;
import android.content.ClipData;
import android.content.Context;
import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;

/**
 * Documents of other apps have no path: they are copied in, copied out, or lent to the app that a person chooses. No
 * storage permission is needed for any of it.
 */
final class Documents {
    /** Bytes. The largest file that the program reads is a backup. */
    static final long LIMIT = 1L << 30;

    private Documents() {}

    /**
     * A private copy of what {@code uri} names, in {@code folder}, under a name of our own with the ending of the given one.
     *
     * @throws IOException when it cannot be read whole or is larger than {@link #LIMIT}; nothing is left behind then
     */
    static File copyIn(Context context, Uri uri, File folder) throws IOException {
        if (!folder.isDirectory() && !folder.mkdirs()) throw new IOException("folder");
        final File copy = new File(folder, UUID.randomUUID() + ending(name(context, uri)));
        try (InputStream in = context.getContentResolver().openInputStream(uri);
             OutputStream out = new FileOutputStream(copy)) {
            if (in == null) throw new IOException("nothing there");
            copy(in, out);
        } catch (IOException | RuntimeException problem) {
            copy.delete();
            throw problem;
        }
        return copy;
    }

    /** Writes a private file over the document that a person has just made with ACTION_CREATE_DOCUMENT. */
    static void copyOut(Context context, File file, Uri document) throws IOException {
        try (InputStream in = new FileInputStream(file);
             OutputStream out = context.getContentResolver().openOutputStream(document, "wt")) {
            if (out == null) throw new IOException("nothing there");
            copy(in, out);
        }
    }

    /** Offers a file of {@link Lent}'s folder to the apps that take its kind; the chosen one may read this file alone. */
    static void share(Activity activity, File file) {
        final Uri uri = Lent.address(activity, file);
        final Intent send = new Intent(Intent.ACTION_SEND)
                .setType(Lent.kindOf(file.getName()))
                .putExtra(Intent.EXTRA_STREAM, uri)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        send.setClipData(ClipData.newRawUri("", uri));
        activity.startActivity(Intent.createChooser(send, null));
    }

    /** The name as the other app shows it; empty when it does not say. */
    static String name(Context context, Uri uri) {
        try (Cursor row = context.getContentResolver().query(
                uri, new String[] {OpenableColumns.DISPLAY_NAME}, null, null, null)) {
            final String name = row != null && row.moveToFirst() ? row.getString(0) : null;
            return name == null ? "" : name;
        } catch (RuntimeException silent) {
            return "";
        }
    }

    /** The ending of a name with its point, in small letters of ASCII; .mamori when it has none that we would write. */
    static String ending(String name) {
        final int point = name.lastIndexOf('.');
        final String found = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
        return found.matches("[a-z0-9-]{1,16}") ? "." + found : ".mamori";
    }

    static void removeAll(File folder) {
        final File[] files = folder.listFiles();
        if (files != null) for (File file : files) removeAll(file);
        folder.delete();
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        final byte[] piece = new byte[64 * 1024];
        long all = 0;
        for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
            all += got;
            if (all > LIMIT) throw new IOException("too large");
            out.write(piece, 0, got);
        }
    }
}
