package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How far a caller sees in the directory. */
final class Visibility {
    private Visibility() {}

    /** The districts in which a caller has any role. */
    static Set<String> districts(Caller me) {
        return me.roles().stream()
                .map(Assignment::district)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
