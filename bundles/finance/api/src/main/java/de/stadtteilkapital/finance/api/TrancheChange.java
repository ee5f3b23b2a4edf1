package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a tranche became another; never changed itself.
 *
 * @param amount by how much, in full
 * @param coordinationShare part of it that the coordination's share has changed by
 */
@LabelsOf({NewTranche.class, Budget.class, LedgerPosting.class})
public record TrancheChange(
        String id,

        @Label(german = "die Art der Änderung", english = "the kind of change")
        Kind kind,

        Money amount,
        Money coordinationShare,

        @Label(german = "die Begründung", english = "the reason")
        String reason,

        @Nullable String earmark,
        LocalDate bookedOn) {
    /** Which way. */
    public enum Kind implements Labelled {
        RAISED(new Text("erhöht", "raised")),
        REDUCED(new Text("gekürzt", "reduced"));

        private final Text label;

        Kind(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What it adds to a sum. */
    Money signed(Money of) {
        return kind == Kind.RAISED ? of : Money.ZERO.minus(of);
    }
}
