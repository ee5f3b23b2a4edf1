package de.stadtteilkapital.itests.features;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a container holds more than, or no longer of, what it held in the beginning. */
final class Leftovers {
    private final Karaf karaf;
    private final Map<String, List<String>> before;

    Leftovers(Karaf karaf) {
        this.karaf = karaf;
        before = karaf.holdings();
    }

    /** @param limit for threads to end */
    void areNone(Duration limit) {
        try {
            Await.until("all is gone", limit, () -> changes().isEmpty());
        } catch (AssertionError e) {
            assertThat(changes()).isEmpty();
        }
    }

    private Map<String, List<String>> changes() {
        Map<String, List<String>> changes = new TreeMap<>();
        karaf.holdings().forEach((kind, now) -> {
            List<String> more = without(now, before.get(kind));
            List<String> missing = kind.equals("threads") ? List.of() : without(before.get(kind), now);
            if (!more.isEmpty() || !missing.isEmpty()) {
                changes.put(kind, List.of("more: " + more, "missing: " + missing));
            }
        });
        return changes;
    }

    private static List<String> without(List<String> all, List<String> some) {
        List<String> rest = new ArrayList<>(all);
        some.forEach(rest::remove);
        return rest;
    }
}
