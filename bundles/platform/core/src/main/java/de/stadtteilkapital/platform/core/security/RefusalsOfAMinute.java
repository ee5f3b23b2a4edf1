package de.stadtteilkapital.platform.core.security;

import de.stadtteilkapital.platform.api.security.Occurrence;
import java.util.HashMap;
import java.util.Map;

/** How many refusals of each address there were in this minute; more than so many are only counted. */
final class RefusalsOfAMinute {
    /** Where there are more addresses in a minute, the further ones count as one. */
    private static final int MOST_ADDRESSES = 10_000;

    private static final String OTHERS = "others";

    private final int most;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    RefusalsOfAMinute(int most) {
        this.most = most;
    }

    /** Whether this one stands there by itself. */
    boolean admits(Occurrence occurrence) {
        String address = address(occurrence);
        if (address == null) {
            return true;
        }
        boolean known = counts.containsKey(address) || counts.size() < MOST_ADDRESSES;
        return counts.merge(known ? address : OTHERS, 1, Integer::sum) <= most;
    }

    /** Only what anybody can cause without end. */
    private static String address(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Refused refused) {
            return refused.address();
        }
        if (occurrence instanceof Occurrence.FailedLogin login) {
            return login.address();
        }
        return occurrence instanceof Occurrence.RefusedScope scope ? scope.address() : null;
    }

    /** What was only counted in the minutes before; each is told once. */
    Map<String, Integer> omittedBefore(long now) {
        Map<String, Integer> omitted = new HashMap<>();
        if (now != minute) {
            counts.forEach((address, count) -> {
                if (count > most) {
                    omitted.put(address, count - most);
                }
            });
            counts.clear();
            minute = now;
        }
        return omitted;
    }
}
