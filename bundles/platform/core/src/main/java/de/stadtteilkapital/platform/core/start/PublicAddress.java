package de.stadtteilkapital.platform.core.start;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** The address that people are sent to: a link with a secret in it must not cross a network unsealed. */
final class PublicAddress {
    private static final String PID = "de.stadtteilkapital.house";
    private static final String KEY = "publicUrl";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    List<String> complaints(SettingsFile file) {
        String url = file.values().getOrDefault(KEY, "").strip();
        return !PID.equals(file.pid()) || url.isEmpty() || isFit(url)
                ? List.of()
                : List.of(file.complaint(
                        KEY,
                        "is to be https://… (or http:// and this machine) without a slash at its end, not “" + url
                                + "”"));
    }

    private static boolean isFit(String url) {
        try {
            URI uri = URI.create(url);
            boolean sealed = "https".equals(uri.getScheme());
            boolean here = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
            boolean whole = uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            return whole && (sealed || here) && !url.endsWith("/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
