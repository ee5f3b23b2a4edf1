package de.stadtteilkapital.committee.core.persistence;

import java.util.Collection;
import java.util.List;

/** The values of an {@code in}: SQL knows no empty list, so it gets one that nothing matches. */
final class In {
    private In() {}

    static Collection<String> of(Collection<String> values) {
        return values.isEmpty() ? List.of("") : List.copyOf(values);
    }
}
