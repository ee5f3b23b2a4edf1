package de.stadtteilkapital.platform.core.start;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Secrets stand in no file of settings: {@code $[env:NAME]} takes one from the environment, {@code $[secret:name]} from a
 * file. Settings are copied, sent to others and shown on screens.
 */
public final class SettingSecrets {
    /** By its last word: {@code passwords.at.once} is a number. */
    private static final Pattern KEY = Pattern.compile(
            "(?i).*(password|passwd|passphrase|secret|credentials?|private[._-]?key)|(.*[._-])?(token|pin)");

    private static final Pattern TAKEN_FROM_ELSEWHERE = Pattern.compile("\\$\\[(env|secret):[^\\];]+]");

    /** In the address of a database or a proxy: {@code ?password=…}, {@code //user:…@}. */
    private static final Pattern WITHIN_AN_ADDRESS = Pattern.compile(
            "(?i)[?&;][\\w.]*(?:password|pwd|secret)=(?!\\$\\[)[^&;\\s]+|//[^/@:\\s]*:(?!\\$\\[)[^/@\\s]+@");

    private static final String HIDDEN = "********";

    private SettingSecrets() {}

    static List<String> complaints(SettingsFile file) {
        List<String> complaints = new ArrayList<>();
        file.written().forEach((key, value) -> {
            if (isClear(key, value)) {
                complaints.add(file.complaint(
                        key, "bears a secret in clear; write $[env:NAME] or $[secret:name] in its place"));
            }
        });
        return complaints;
    }

    /** What may be shown of a setting as it is written. */
    public static String shown(String key, String value) {
        if (!isClear(key, value)) {
            return value;
        }
        return isSecret(key) ? HIDDEN : WITHIN_AN_ADDRESS.matcher(value).replaceAll(HIDDEN);
    }

    private static boolean isClear(String key, String value) {
        if (isSecret(key)) {
            return !value.isBlank()
                    && !TAKEN_FROM_ELSEWHERE.matcher(value.strip()).matches();
        }
        return WITHIN_AN_ADDRESS.matcher(value).find();
    }

    private static boolean isSecret(String key) {
        return KEY.matcher(key).matches();
    }
}
