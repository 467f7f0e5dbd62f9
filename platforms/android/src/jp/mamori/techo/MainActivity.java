package jp.mamori.techo;

import android.content.Intent;
import android.graphics.Insets;
import android.os.Build;
import android.os.Bundle;
import android.view.KeyEvent;
import android.view.View;
import android.view.WindowInsets;
import android.view.WindowManager;
import android.window.OnBackInvokedDispatcher;
import java.io.File;
import org.qtproject.qt.android.bindings.QtActivity;

/**
 * The one window. What is on it never leaves it as a picture, touches that came through another app's window do not count,
 * and nothing that another app writes into an intent reaches the program but the file that it names.
 */
public class MainActivity extends QtActivity {
    private Arrivals arrivals;

    @Override
    public void onCreate(Bundle state) {
        keepToItself();
        final File vault = new File(getNoBackupFilesDir(), "vault");
        arrivals = new Arrivals(this, vault);
        if (state == null) arrivals.take(getIntent());
        // Qt hands the intent's texts to the program as its arguments: whoever opens a file with the app could name the
        // store, a platform or a language. They end here.
        setIntent(new Intent(Intent.ACTION_MAIN));
        appendApplicationParameters("--vault " + vault.getPath());
        super.onCreate(state);
        keepClearOfBars();
        getWindow().getDecorView().setFilterTouchesWhenObscured(true);
        if (Build.VERSION.SDK_INT >= 33) {
            getOnBackInvokedDispatcher().registerOnBackInvokedCallback(
                    OnBackInvokedDispatcher.PRIORITY_DEFAULT, this::pressBack);
        }
    }

    @Override
    protected void onNewIntent(Intent intent) {
        arrivals.take(intent);
        super.onNewIntent(new Intent(Intent.ACTION_MAIN));
    }

    @Override
    protected void onDestroy() {
        arrivals.close();
        super.onDestroy();
    }

    /**
     * While codes are shown the screen stays on, as bright as it goes; afterwards both are the person's own again.
     * Called by ScreenKeeper (app/adapters/screen_keeper_android.cpp), on any thread.
     */
    public void keepLit(boolean lit) {
        runOnUiThread(() -> {
            final WindowManager.LayoutParams wishes = getWindow().getAttributes();
            wishes.screenBrightness = lit ? WindowManager.LayoutParams.BRIGHTNESS_OVERRIDE_FULL
                                          : WindowManager.LayoutParams.BRIGHTNESS_OVERRIDE_NONE;
            getWindow().setAttributes(wishes);
            if (lit) {
                getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
            } else {
                getWindow().clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
            }
        });
    }

    /** No screenshot, no recording, no picture in the overview. */
    private void keepToItself() {
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_SECURE);
        if (Build.VERSION.SDK_INT >= 33) setRecentsScreenshotEnabled(false);
    }

    /** The window reaches below bars, cut-outs and keyboard; the pages stay clear of them. */
    private void keepClearOfBars() {
        final View pages = findViewById(android.R.id.content);
        pages.setOnApplyWindowInsetsListener((view, insets) -> {
            if (Build.VERSION.SDK_INT >= 30) {
                final Insets kept = insets.getInsets(
                        WindowInsets.Type.systemBars() | WindowInsets.Type.displayCutout() | WindowInsets.Type.ime());
                view.setPadding(kept.left, kept.top, kept.right, kept.bottom);
                return WindowInsets.CONSUMED;
            }
            return view.onApplyWindowInsets(insets);
        });
    }

    /** The system's back, which no longer comes as a key, goes to the page as one. */
    private void pressBack() {
        dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_BACK));
        dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_BACK));
    }
}
