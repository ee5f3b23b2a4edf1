package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A voucher of a grant.
 *
 * @param finding what the audit found, null before the audit and for a voucher outside its sample
 */
@LabelsOf(NewVoucher.class)
public record Voucher(
        String id,
        String grant,
        LocalDate date,
        LocalDate paidOn,
        String payee,
        String reason,
        String line,
        Money amount,
        String number,

        @Label(german = "die Feststellung", english = "the finding") @Nullable
        AuditFinding finding,

        @Nullable LocalDate causedOn) {
    /** One that is dated when it was caused. */
    public Voucher(
            String id,
            String grant,
            LocalDate date,
            LocalDate paidOn,
            String payee,
            String reason,
            String line,
            Money amount,
            String number,
            @Nullable AuditFinding finding) {
        this(id, grant, date, paidOn, payee, reason, line, amount, number, finding, null);
    }

    /** The part that counts: as the audit left it, the whole where it has found nothing. */
    public Money counted() {
        return finding == null ? amount : requireNonNull(finding.acceptedAmount());
    }

    public Voucher with(@Nullable AuditFinding found) {
        return new Voucher(id, grant, date, paidOn, payee, reason, line, amount, number, found, causedOn);
    }
}
