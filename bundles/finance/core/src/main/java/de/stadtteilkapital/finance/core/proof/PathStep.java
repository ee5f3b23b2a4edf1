package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.MoneyPath.Kind;
import de.stadtteilkapital.finance.api.MoneyPath.Posted;
import de.stadtteilkapital.finance.api.MoneyPath.Step;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A place where money may be, before it is known how much of it lies on a path.
 *
 * @param grant null for what belongs to no case
 */
record PathStep(
        Kind kind,
        String id,
        LocalDate date,
        Money amount,
        String document,
        Grant grant,
        List<LedgerPosting> postings) {
    static final Comparator<Step> IN_DIRECTION_OF_MONEY =
            Comparator.comparing(Step::kind).thenComparing(Step::date).thenComparing(Step::id);

    boolean isHiddenFrom(Caller me) {
        return grant != null && me.isBarredFrom(grant.application());
    }

    Step with(Money share) {
        return new Step(
                kind,
                id,
                date,
                amount,
                share,
                document,
                postings.stream().map(PathStep::posted).toList());
    }

    private static Posted posted(LedgerPosting posting) {
        return new Posted(
                posting.id(), posting.bookedOn(), posting.debitAccount(), posting.creditAccount(), posting.amount());
    }
}
