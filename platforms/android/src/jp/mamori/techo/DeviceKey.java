package jp.mamori.techo;

import android.app.Activity;
import android.app.KeyguardManager;
import android.content.Context;
import android.hardware.biometrics.BiometricManager;
import android.hardware.biometrics.BiometricPrompt;
import android.os.Build;
import android.os.CancellationSignal;
import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyInfo;
import android.security.keystore.KeyProperties;
import android.security.keystore.StrongBoxUnavailableException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;

/**
 * The keys of the port crypto::KeyStore: HMAC-SHA256 keys that this device's hardware made and never gives away, in a
 * chip of their own (StrongBox) where there is one, else in the trusted execution environment. Each use asks for the
 * person; a new finger or face makes the key useless, and the recovery code opens the store then.
 */
final class DeviceKey {
    /** Hears of the end of a question, on the window's thread. */
    interface Answer {
        /** 32 bytes that only this key makes of the input. */
        void made(byte[] bytes);

        /** The person turned away, or the key is gone; `gone` is true for the latter. */
        void refused(boolean gone);
    }

    private static final String STORE = "AndroidKeyStore";
    private static final String ALIAS = "mamori-";

    private DeviceKey() {}

    /** Whether a key can be made that needs the person each time: the device has a screen lock. */
    static boolean present(Context context) {
        return context.getSystemService(KeyguardManager.class).isDeviceSecure();
    }

    /**
     * Makes the key that {@code id} (hexadecimal) names.
     *
     * @throws GeneralSecurityException also where the key would lie in software: no PIN is offered then
     */
    static void make(String id) throws GeneralSecurityException, IOException {
        SecretKey key;
        try {
            key = generate(id, true);
        } catch (StrongBoxUnavailableException none) {
            key = generate(id, false);
        }
        if (!inHardware(key)) {
            forget(id);
            throw new GeneralSecurityException("software");
        }
    }

    /** Asks for the person and then the key. Title and words are shown by the system; both come from the app's language. */
    static void ask(Activity activity, String id, byte[] input, Answer answer) {
        final Mac mac;
        try {
            mac = Mac.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256);
            mac.init((SecretKey) store().getKey(ALIAS + id, null));
        } catch (GeneralSecurityException | IOException | RuntimeException gone) {
            answer.refused(true);
            return;
        }
        final BiometricPrompt.Builder words = new BiometricPrompt.Builder(activity)
                .setTitle(activity.getString(R.string.key_title));
        if (Build.VERSION.SDK_INT >= 30) {
            words.setAllowedAuthenticators(
                    BiometricManager.Authenticators.BIOMETRIC_STRONG | BiometricManager.Authenticators.DEVICE_CREDENTIAL);
        } else {
            words.setNegativeButton(activity.getString(R.string.key_cancel), activity.getMainExecutor(),
                    (dialog, which) -> answer.refused(false));
        }
        words.build().authenticate(new BiometricPrompt.CryptoObject(mac), new CancellationSignal(),
                activity.getMainExecutor(), new BiometricPrompt.AuthenticationCallback() {
                    @Override
                    public void onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult result) {
                        answer.made(result.getCryptoObject().getMac().doFinal(input));
                    }

                    @Override
                    public void onAuthenticationError(int code, CharSequence text) {
                        answer.refused(false);
                    }
                });
    }

    static void forget(String id) throws GeneralSecurityException, IOException {
        store().deleteEntry(ALIAS + id);
    }

    private static SecretKey generate(String id, boolean ownChip) throws GeneralSecurityException {
        final KeyGenParameterSpec.Builder wishes = new KeyGenParameterSpec.Builder(ALIAS + id, KeyProperties.PURPOSE_SIGN)
                .setKeySize(256)
                .setIsStrongBoxBacked(ownChip)
                .setUnlockedDeviceRequired(true)
                .setInvalidatedByBiometricEnrollment(true)
                .setUserAuthenticationRequired(true);
        if (Build.VERSION.SDK_INT >= 30) {
            wishes.setUserAuthenticationParameters(
                    0, KeyProperties.AUTH_BIOMETRIC_STRONG | KeyProperties.AUTH_DEVICE_CREDENTIAL);
        }
        final KeyGenerator maker = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, STORE);
        maker.init(wishes.build());
        return maker.generateKey();
    }

    private static boolean inHardware(SecretKey key) throws GeneralSecurityException {
        final KeyInfo info = (KeyInfo) SecretKeyFactory.getInstance(key.getAlgorithm(), STORE).getKeySpec(key, KeyInfo.class);
        if (Build.VERSION.SDK_INT < 31) return info.isInsideSecureHardware();
        return info.getSecurityLevel() == KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT
                || info.getSecurityLevel() == KeyProperties.SECURITY_LEVEL_STRONGBOX;
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        final KeyStore store = KeyStore.getInstance(STORE);
        store.load(null);
        return store;
    }
}
