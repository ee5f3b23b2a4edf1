package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.partners.api.OpinionKind.REVIEW;

import de.stadtteilkapital.partners.api.OpinionKind;
import java.util.EnumSet;
import java.util.Set;

/** Which requests end with what became of their case, for the log and for whoever is at the door before it. */
final class Endings {
    private static final Set<String> NO_PROJECT = Set.of("INELIGIBLE", "REJECTED", "LAPSED", "WITHDRAWN");
    private static final Set<String> PROJECT = Set.of("APPROVED", "APPROVED_WITH_CONDITIONS");

    private Endings() {}

    /**
     * A review ends with the decision; an accompaniment goes on with the project, and ends where there will be none.
     *
     * @param became code of an application's state, or of the result of its check
     */
    static Set<OpinionKind> with(String became) {
        if (NO_PROJECT.contains(became)) {
            return EnumSet.allOf(OpinionKind.class);
        }
        return PROJECT.contains(became) ? EnumSet.of(REVIEW) : EnumSet.noneOf(OpinionKind.class);
    }
}
