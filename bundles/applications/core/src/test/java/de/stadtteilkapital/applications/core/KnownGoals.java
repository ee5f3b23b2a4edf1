package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.programme.api.Goal;
import java.util.HashMap;
import java.util.Optional;

/** The goals that a neighbour knows, and none of another name. */
final class KnownGoals extends HashMap<String, Goal> {
    private static final long serialVersionUID = 1;

    @Override
    public Goal get(Object id) {
        return Optional.ofNullable(super.get(id)).orElseThrow(Refusal::notFound);
    }
}
