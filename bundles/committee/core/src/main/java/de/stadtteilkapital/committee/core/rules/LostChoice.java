package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What a district can want of a motion to approve that is not carried, for bodies that say nothing of it. */
public enum LostChoice implements Labelled {
    /** The default: without a majority nothing is resolved (VwVfG § 91). */
    OPEN(LostMotion.STAYS_OPEN),
    REJECTED(LostMotion.REJECTS);

    private final LostMotion follows;

    LostChoice(LostMotion follows) {
        this.follows = requireNonNull(follows);
    }

    public LostMotion follows() {
        return follows;
    }

    @Override
    public Text label() {
        return follows.label();
    }
}
