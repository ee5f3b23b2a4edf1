package de.stadtteilkapital.platform.persistence;

import java.util.Collection;
import java.util.Set;

/** Lists of ids as a query takes them: SQL knows no empty one. */
public final class NonEmpty {
    /** No district, sponsor, office, body or case has this id. */
    private static final Set<String> NONE = Set.of("-");

    private NonEmpty() {}

    /** The ids, or one that nothing has. */
    public static Collection<String> of(Collection<String> ids) {
        return ids.isEmpty() ? NONE : ids;
    }
}
