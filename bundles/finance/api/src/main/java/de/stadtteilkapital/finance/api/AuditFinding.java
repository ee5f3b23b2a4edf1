package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the audit found of one voucher (Feststellung).
 *
 * @param acceptedAmount required where the voucher is reduced; at most the voucher's amount
 * @param reason required where the voucher is not accepted whole
 */
public record AuditFinding(
        @Label(german = "der Beleg", english = "the voucher") @Longest(36)
        String voucher,

        @Label(german = "das Ergebnis", english = "the outcome")
        Outcome outcome,

        @Label(german = "der Betrag nach der Prüfung", english = "the accepted amount") @Nullable
        Money acceptedAmount,

        @Label(german = "die Begründung", english = "the reason") @Longest(1000) @Multiline @Nullable
        String reason) {

    /** What becomes of a voucher. */
    public enum Outcome implements Labelled {
        ACCEPTED(new Text("anerkannt", "accepted")),
        REDUCED(new Text("gekürzt", "reduced")),
        REJECTED(new Text("abgelehnt", "rejected"));

        private final Text label;

        Outcome(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public AuditFinding {
        Input in = Input.of(AuditFinding.class);
        voucher = in.text("voucher", voucher);
        in.present("outcome", outcome);
        reason = Input.optionalText(reason);
        in.refuse();
    }
}
