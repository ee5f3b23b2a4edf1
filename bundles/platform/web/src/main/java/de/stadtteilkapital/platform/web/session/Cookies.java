package de.stadtteilkapital.platform.web.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cookie of a session. By https its name binds it to this one host (RFC 6265bis, 4.1.3.2), and only that name is
 * accepted there; the other one is for the machine itself.
 */
public final class Cookies {
    private static final String SECURE = "__Host-stadtteilkapital";
    private static final String PLAIN = "stadtteilkapital-plain";
    private static final String TERMS = "; Path=/; HttpOnly; SameSite=Lax";

    private Cookies() {}

    /** The secret in the header {@code Cookie}; empty for none, and where two claim to be it. */
    public static Optional<String> secret(@Nullable String header, boolean secure) {
        return value(header, secure ? SECURE : PLAIN);
    }

    /** What any cookie of ours says. */
    public static Optional<String> value(@Nullable String header, String name) {
        String found = null;
        for (String pair : header == null ? new String[0] : header.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = pair.substring(equals + 1).strip();
            }
        }
        return Optional.ofNullable(found).filter(value -> value.matches("[A-Za-z0-9_-]{1,100}"));
    }

    public static String set(String secret, boolean secure) {
        return (secure ? SECURE : PLAIN) + "=" + secret + TERMS + (secure ? "; Secure" : "");
    }

    /** Takes it away. */
    public static String clear(boolean secure) {
        return (secure ? SECURE : PLAIN) + "=; Max-Age=0" + TERMS + (secure ? "; Secure" : "");
    }

    /** A preference that is nobody's secret: language, light or dark. */
    public static String preference(String name, String value, boolean secure) {
        return name + "=" + value + "; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}
