package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A voucher of a grant.
 *
 * @param warnings what the audit should look at
 * @param confirmation that it is no other one than it is alike; null until somebody has said so
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

        @Nullable LocalDate causedOn,

        @Label(german = "die Hinweise", english = "the warnings")
        List<VoucherWarning> warnings,

        @Label(german = "die Bestätigung", english = "the confirmation") @Nullable
        VoucherConfirmation confirmation) {
    public Voucher {
        warnings = List.copyOf(warnings);
    }

    /** One that is dated when it was caused, with nothing to look at. */
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
        this(id, grant, date, paidOn, payee, reason, line, amount, number, finding, null, List.of(), null);
    }

    /** The part that counts: as the audit left it, the whole where it has found nothing. */
    public Money counted() {
        return finding == null ? amount : requireNonNull(finding.acceptedAmount());
    }

    /** Whether it is alike another one. */
    public boolean isAlike() {
        return warnings.stream().anyMatch(warning -> VoucherWarning.ALIKE.equals(warning.rule()));
    }

    /** Whether it is, and nobody has said yet why it is one of its own. */
    public boolean isUnconfirmed() {
        return isAlike() && confirmation == null;
    }

    public Voucher with(@Nullable AuditFinding found) {
        return new Voucher(
                id, grant, date, paidOn, payee, reason, line, amount, number, found, causedOn, warnings, confirmation);
    }
}
