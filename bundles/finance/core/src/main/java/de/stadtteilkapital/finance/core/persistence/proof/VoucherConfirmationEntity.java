package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.VoucherConfirmation;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a confirmation that a voucher is one of its own; never changed. */
@Entity
@Table(name = "finance_voucher_confirmation")
public class VoucherConfirmationEntity {
    @Id
    @Column(name = "voucher_id")
    private String voucherId;

    private String reason;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    protected VoucherConfirmationEntity() {}

    static VoucherConfirmationEntity of(String voucher, VoucherConfirmation confirmation) {
        VoucherConfirmationEntity row = new VoucherConfirmationEntity();
        row.voucherId = voucher;
        row.reason = confirmation.reason();
        row.confirmedOn = confirmation.confirmedOn();
        row.confirmedBy = confirmation.confirmedBy();
        return row;
    }

    String voucherId() {
        return voucherId;
    }

    VoucherConfirmation toRecord() {
        return new VoucherConfirmation(reason, confirmedOn, confirmedBy);
    }
}
