package de.stadtteilkapital.finance.core.persistence.proof;

import java.util.Collection;
import java.util.List;

/** Values of an {@code in}: SQL knows no empty list, so it gets one that nothing matches. */
final class In {
    private In() {}

    static Collection<String> some(Collection<String> values) {
        return values.isEmpty() ? List.of("") : List.copyOf(values);
    }
}
