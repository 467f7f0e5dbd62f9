package jp.mamori.techo;

import android.app.AlarmManager;
import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

/**
 * Says once, on this device and without any network, that something is due. The words are always the same: what is due
 * stands in the encrypted store, and a locked screen shows nothing of it. The alarm is not exact, which needs no
 * permission, and is gone after a restart of the device, until the app is started again.
 */
public final class Reminder extends BroadcastReceiver {
    private static final String CHANNEL = "due";
    private static final int ONE = 1;
    private static final long WINDOW_MS = 60 * 60 * 1000;

    /** Takes the place of the one before. {@code at}: milliseconds since 1970, UTC; within an hour from then it is said. */
    static void set(Context context, long at) {
        context.getSystemService(AlarmManager.class).setWindow(AlarmManager.RTC, at, WINDOW_MS, alarm(context));
    }

    static void cancel(Context context) {
        context.getSystemService(AlarmManager.class).cancel(alarm(context));
    }

    @Override
    public void onReceive(Context context, Intent intent) {
        final NotificationManager bell = context.getSystemService(NotificationManager.class);
        final NotificationChannel channel = new NotificationChannel(
                CHANNEL, context.getString(R.string.reminder_channel), NotificationManager.IMPORTANCE_DEFAULT);
        channel.setLockscreenVisibility(Notification.VISIBILITY_SECRET);
        bell.createNotificationChannel(channel);
        // Without the person's leave the system stays silent by itself.
        bell.notify(ONE, new Notification.Builder(context, CHANNEL)
                .setSmallIcon(R.drawable.ic_reminder)
                .setContentTitle(context.getString(R.string.reminder_title))
                .setContentText(context.getString(R.string.reminder_text))
                .setVisibility(Notification.VISIBILITY_SECRET)
                .setAutoCancel(true)
                .setContentIntent(PendingIntent.getActivity(
                        context, ONE, new Intent(context, MainActivity.class), PendingIntent.FLAG_IMMUTABLE))
                .build());
    }

    private static PendingIntent alarm(Context context) {
        return PendingIntent.getBroadcast(context, ONE, new Intent(context, Reminder.class), PendingIntent.FLAG_IMMUTABLE);
    }
}
