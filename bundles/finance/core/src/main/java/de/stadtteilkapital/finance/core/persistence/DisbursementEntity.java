package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a payment to a sponsor; it names who prepared, released and audited it. */
@Entity
@Table(name = "finance_disbursement")
public class DisbursementEntity {
    @Id
    private String id;

    @Column(name = "payment_request")
    private String paymentRequest;

    @Column(name = "grant_id")
    private String grant;

    private String application;

    @Column(name = "file_number")
    private String fileNumber;

    private String district;

    @Column(name = "round_id")
    private String round;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Disbursement.State state;

    @Column(name = "creditor_name")
    private String creditorName;

    @Column(name = "creditor_iban")
    private String creditorIban;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "audited_by")
    private String auditedBy;

    @Column(name = "prepared_on")
    private LocalDate preparedOn;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "payment_file")
    private String paymentFile;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Version
    private long version;

    protected DisbursementEntity() {}

    static DisbursementEntity of(Disbursement disbursement, String fileNumber, LocalDate preparedOn) {
        DisbursementEntity row = new DisbursementEntity();
        row.id = disbursement.id();
        row.paymentRequest = disbursement.paymentRequest();
        row.grant = disbursement.grant();
        row.application = disbursement.application();
        row.fileNumber = fileNumber;
        row.district = disbursement.district();
        row.round = disbursement.round();
        row.amount = disbursement.amount().amount();
        row.state = disbursement.state();
        row.creditorName = disbursement.creditorName();
        row.creditorIban = disbursement.creditorIban();
        row.preparedBy = disbursement.preparedBy();
        row.preparedOn = preparedOn;
        return row;
    }

    String id() {
        return id;
    }

    String fileNumber() {
        return fileNumber;
    }

    void release(String account, LocalDate day) {
        releasedBy = account;
        releasedOn = day;
        state = Disbursement.State.RELEASED;
    }

    void audit(String account) {
        auditedBy = account;
    }

    void putInto(String file) {
        paymentFile = file;
    }

    void pay(LocalDate day) {
        paidOn = day;
        state = Disbursement.State.PAID;
    }

    Disbursement toRecord() {
        return new Disbursement(
                id,
                paymentRequest,
                grant,
                application,
                district,
                round,
                new Money(amount),
                state,
                creditorName,
                creditorIban,
                preparedBy,
                releasedBy,
                auditedBy,
                paymentFile,
                paidOn);
    }
}
