package de.stadtteilkapital.platform.core.start;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Proxies that are believed are named by their addresses; a name would be asked for in the DNS. */
final class Proxies {
    private static final String PID = "de.stadtteilkapital.http";
    private static final String KEY = "trustedProxies";
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-fA-F.]*:[0-9a-fA-F:.]{1,44}]?");

    List<String> complaints(SettingsFile file) {
        if (!PID.equals(file.pid())) {
            return List.of();
        }
        return Arrays.stream(file.values().getOrDefault(KEY, "").split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty() && !ADDRESS.matcher(proxy).matches())
                .map(proxy -> file.complaint(KEY, "has “" + proxy + "”, which is no IP address"))
                .toList();
    }
}
