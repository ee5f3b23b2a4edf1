package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherConfirmation;
import de.stadtteilkapital.finance.api.VoucherWarning;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a voucher; never changed. Payee and number stand a second time as the key that must not recur. */
@Entity
@Table(name = "finance_voucher")
public class VoucherEntity {
    private static final VoucherWarning PREPAID = new VoucherWarning(
            VoucherWarning.PREPAID,
            new Text(
                    "Der Beleg ist vor seinem Datum bezahlt; eine Vorauszahlung ist nur zulässig, wo sie üblich oder"
                            + " durch besondere Umstände gerechtfertigt ist.",
                    "The voucher was paid before its date; paying in advance is lawful only where it is usual or"
                            + " justified by special circumstances."),
            "ANBest-P Nr. 1.6");
    private static final VoucherWarning ALIKE = new VoucherWarning(
            VoucherWarning.ALIKE,
            new Text(
                    "Ein anderer Beleg unterscheidet sich nur in einer der Angaben Empfänger, Nummer, Datum und Betrag;"
                            + " bitte bestätigen Sie vor der Prüfung mit einer Begründung, dass dies ein eigener ist.",
                    "Another voucher differs in only one of payee, number, date and amount; please confirm with a reason"
                            + " before the audit that this is one of its own."),
            "Verbot der Doppelförderung; ANBest-P Nr. 6.4");

    @Id
    private String id;

    @Column(name = "grant_id")
    private String grantId;

    @Column(name = "voucher_day")
    private LocalDate date;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String payee;

    @Column(name = "payee_key")
    private String payeeKey;

    private String reason;
    private String line;
    private BigDecimal amount;

    @Column(name = "voucher_number")
    private String number;

    @Column(name = "number_key")
    private String numberKey;

    @Column(name = "caused_on")
    private @Nullable LocalDate causedOn;

    @Column(name = "alike_to")
    private @Nullable String alikeTo;

    protected VoucherEntity() {}

    static VoucherEntity of(String id, String grant, NewVoucher voucher, @Nullable String alikeTo) {
        VoucherKey key = VoucherKey.of(voucher);
        VoucherEntity row = new VoucherEntity();
        row.id = id;
        row.grantId = grant;
        row.date = voucher.date();
        row.paidOn = voucher.paidOn();
        row.payee = voucher.payee();
        row.payeeKey = key.payee();
        row.reason = voucher.reason();
        row.line = voucher.line();
        row.amount = voucher.amount().amount();
        row.number = voucher.number();
        row.numberKey = key.number();
        row.causedOn = voucher.causedOn();
        row.alikeTo = alikeTo;
        return row;
    }

    String id() {
        return id;
    }

    VoucherKey key() {
        return new VoucherKey(payeeKey, numberKey);
    }

    Voucher toRecord(@Nullable AuditFinding finding, @Nullable VoucherConfirmation confirmation) {
        List<VoucherWarning> warnings = new ArrayList<>();
        if (paidOn.isBefore(date)) {
            warnings.add(PREPAID);
        }
        if (alikeTo != null) {
            warnings.add(ALIKE);
        }
        return new Voucher(
                id,
                grantId,
                date,
                paidOn,
                payee,
                reason,
                line,
                new Money(amount),
                number,
                finding,
                causedOn,
                warnings,
                confirmation);
    }
}
