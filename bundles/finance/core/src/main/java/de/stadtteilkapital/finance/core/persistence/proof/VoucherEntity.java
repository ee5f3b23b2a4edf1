package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a voucher; never changed. Payee and number stand a second time as the key that must not recur. */
@Entity
@Table(name = "finance_voucher")
public class VoucherEntity {
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

    protected VoucherEntity() {}

    static VoucherEntity of(String id, String grant, NewVoucher voucher) {
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
        return row;
    }

    String id() {
        return id;
    }

    Voucher toRecord(AuditFinding finding) {
        return new Voucher(
                id, grantId, date, paidOn, payee, reason, line, new Money(amount), number, finding, causedOn);
    }
}
