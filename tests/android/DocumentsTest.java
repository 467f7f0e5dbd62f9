package jp.mamori.techo;

import java.io.File;
import java.io.IOException;

/** What of Documents needs nothing of Android. */
final class DocumentsTest {
    public static void main(String[] words) throws IOException {
        endings();
        emptied(new File(words[0]));
        System.out.println("3 functions hold");
    }

    private static void endings() {
        assert Documents.ending("依頼.mamori").equals(".mamori");
        assert Documents.ending("写真.JPG").equals(".jpg");
        assert Documents.ending("a.mamori-backup").equals(".mamori-backup");
        assert Documents.ending("").equals(".mamori");
        assert Documents.ending("名前だけ").equals(".mamori");
        assert Documents.ending("a.").equals(".mamori");
        assert Documents.ending("a.p df --vault x").equals(".mamori");
        assert Documents.ending("a./../../x").equals(".mamori");
        assert Documents.ending("a.帳").equals(".mamori");
        assert Documents.ending("a.aaaaaaaaaaaaaaaaa").equals(".mamori");
        assert Lent.kindOf("a.MAMORI").equals("application/x-mamori");
        assert Lent.kindOf("a.exe").equals("application/octet-stream");
    }

    private static void emptied(File folder) throws IOException {
        final File inner = new File(folder, "a/b");
        assert inner.mkdirs() && new File(inner, "c.mamori").createNewFile();
        Documents.removeAll(folder);
        assert !folder.exists();
        Documents.removeAll(folder);
    }
}
