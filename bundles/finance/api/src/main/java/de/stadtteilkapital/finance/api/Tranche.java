package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a round's money, as the funder has promised it.
 *
 * @param amount in full, as it is now
 * @param coordinationShare part of it that pays the coordination; zero for all but the first of a round
 * @param changes by which it has become so, in their order
 */
@LabelsOf({NewTranche.class, Budget.class, LedgerPosting.class})
public record Tranche(
        String id,
        String district,
        String round,
        Money amount,
        Money coordinationShare,
        String reference,
        @Nullable String earmark,
        LocalDate bookedOn,

        @Label(german = "die Änderungen", english = "the changes")
        List<TrancheChange> changes) {
    public Tranche {
        changes = List.copyOf(changes);
    }

    /** One that nobody has changed. */
    public Tranche(
            String id,
            String district,
            String round,
            Money amount,
            Money coordinationShare,
            String reference,
            @Nullable String earmark,
            LocalDate bookedOn) {
        this(id, district, round, amount, coordinationShare, reference, earmark, bookedOn, List.of());
    }

    /** The same after one more change. */
    public Tranche after(TrancheChange change) {
        List<TrancheChange> more = new ArrayList<>(changes);
        more.add(change);
        return new Tranche(
                id,
                district,
                round,
                amount.plus(change.signed(change.amount())),
                coordinationShare.plus(change.signed(change.coordinationShare())),
                reference,
                earmark,
                bookedOn,
                more);
    }
}
