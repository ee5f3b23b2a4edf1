package de.stadtteilkapital.platform.core.modules;

import java.util.List;
import org.osgi.framework.Version;

/**
 * A bundle that has a part in a room: it answers for it, handles events, or speaks HTTP.
 *
 * @param bundle its id in the framework
 * @param room {@code committee}
 * @param calls from other bundles, under way right now
 * @param handlers with how many events they are behind
 */
public record Module(
        long bundle,
        String room,
        String name,
        Version version,
        boolean started,
        List<Provided> provided,
        int calls,
        List<Handler> handlers) {
    /**
     * A service for other bundles, but for what they add to a district.
     *
     * @param chosen whether callers get it, and not another provider's
     */
    public record Provided(String service, int ranking, boolean chosen) {}

    /** An event handler. */
    public record Handler(String name, long behind) {}
}
