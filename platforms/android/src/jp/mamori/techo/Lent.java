package jp.mamori.techo;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileNotFoundException;

/**
 * Lends files of one folder, to be read only, to apps that were given their address. It is not exported: without a grant
 * nobody reaches it. Listing, writing and deleting do not exist.
 */
public final class Lent extends ContentProvider {
    /** Where a file has to lie to be lent; emptied whenever the app starts. */
    static File folder(Context context) {
        return new File(context.getCacheDir(), "lent");
    }

    static Uri address(Context context, File file) {
        return new Uri.Builder().scheme("content").authority(context.getPackageName() + ".lent")
                .appendPath(file.getName()).build();
    }

    static String kindOf(String name) {
        switch (Documents.ending(name)) {
            case ".mamori": return "application/x-mamori";
            case ".pdf": return "application/pdf";
            case ".png": return "image/png";
            case ".csv": return "text/csv";
            case ".ics": return "text/calendar";
            case ".xlsx": return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default: return "application/octet-stream";
        }
    }

    @Override
    public boolean onCreate() {
        Documents.removeAll(folder(getContext()));
        return true;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException {
        if (!"r".equals(mode)) throw new FileNotFoundException("to be read only");
        return ParcelFileDescriptor.open(file(uri), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override
    public String getType(Uri uri) {
        return kindOf(String.valueOf(uri.getLastPathSegment()));
    }

    /** What a receiving app asks for: the file's name and size. */
    @Override
    public Cursor query(Uri uri, String[] columns, String where, String[] values, String order) {
        final MatrixCursor row = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE});
        try {
            final File file = file(uri);
            row.addRow(new Object[] {file.getName(), file.length()});
        } catch (FileNotFoundException gone) {
            // An answer without rows says so.
        }
        return row;
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(Uri uri, ContentValues values, String where, String[] args) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri uri, String where, String[] args) {
        throw new UnsupportedOperationException();
    }

    /** The file of an address: exactly one name, and a file of that name right in the folder. */
    private File file(Uri uri) throws FileNotFoundException {
        final String name = uri.getPathSegments().size() == 1 ? uri.getLastPathSegment() : "";
        final File file = new File(folder(getContext()), name);
        final boolean plain = !name.isEmpty() && !name.startsWith(".") && name.indexOf('/') < 0 && name.indexOf('\0') < 0;
        if (!plain || !file.isFile()) throw new FileNotFoundException("no such file");
        return file;
    }
}
