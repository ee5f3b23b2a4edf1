package de.stadtteilkapital.platform.web.session;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a browser says that a form comes from a page of ours: by {@code Sec-Fetch-Site} (W3C Fetch Metadata), and by
 * {@code Origin} (RFC 6454, 7), which scripts of others can't forge.
 */
public final class SameSite {
    private SameSite() {}

    /**
     * False where either of them says otherwise, and where there is neither: each browser sends one.
     *
     * @param host as the request names it
     */
    public static boolean isSent(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        if (origin != null) {
            return host != null
                    && origin.toLowerCase(Locale.ROOT)
                            .replaceFirst("^https?://", "")
                            .equals(host.toLowerCase(Locale.ROOT));
        }
        return site != null;
    }
}
