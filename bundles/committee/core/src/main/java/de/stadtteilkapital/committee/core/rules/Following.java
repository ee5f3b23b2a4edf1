package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.VotingOutcome;
import java.util.Optional;

/**
 * What follows for an item from a motion on it, once it is counted.
 *
 * @param preconditions whether something is to be fulfilled before a grant
 * @param lost what the body wants where a motion to approve is not carried
 */
public record Following(Motion.Decision decision, boolean preconditions, LostSetting lost) {
    public static final String VERSION = "1";

    public Following {
        requireNonNull(decision);
        requireNonNull(lost);
    }

    public static Following of(Motion motion, LostSetting lost) {
        return new Following(
                motion.decision(), motion.conditions().stream().anyMatch(Motion.MotionCondition::precondition), lost);
    }

    /**
     * Of a tie that puts off, that the matter comes back; nothing where a motion to reject or to defer was not carried, since
     * the opposite of a refusal is not yet an approval of a certain amount.
     */
    public Optional<AgendaItem.Result> result(VotingOutcome voting) {
        if (voting.putOff()) {
            return Optional.of(AgendaItem.Result.DEFERRED);
        }
        return switch (decision) {
            case APPROVE -> voting.carried() ? Optional.of(approval()) : ifLost();
            case REJECT -> voting.carried() ? Optional.of(AgendaItem.Result.REJECTED) : Optional.empty();
            case DEFER -> voting.carried() ? Optional.of(AgendaItem.Result.DEFERRED) : Optional.empty();
        };
    }

    /** Whether it is a lost motion to approve, so that the body's rule on these decides. */
    public boolean isLost(VotingOutcome voting) {
        return decision == Motion.Decision.APPROVE && !voting.carried() && !voting.putOff();
    }

    private Optional<AgendaItem.Result> ifLost() {
        return switch (lost.follows()) {
            case REJECTS -> Optional.of(AgendaItem.Result.REJECTED);
            case STAYS_OPEN -> Optional.empty();
            case DEFERS -> Optional.of(AgendaItem.Result.DEFERRED);
        };
    }

    private AgendaItem.Result approval() {
        return preconditions ? AgendaItem.Result.APPROVED_WITH_CONDITIONS : AgendaItem.Result.APPROVED;
    }
}
