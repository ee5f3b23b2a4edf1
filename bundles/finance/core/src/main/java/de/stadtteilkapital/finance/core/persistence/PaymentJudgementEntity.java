package de.stadtteilkapital.finance.core.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of what the rules said of a request for money; never changed. */
@Entity
@Table(name = "finance_payment_judgement")
public class PaymentJudgementEntity {
    @Id
    @Column(name = "payment_request")
    private String request;

    private String seen;
    private String said;

    protected PaymentJudgementEntity() {}

    static PaymentJudgementEntity of(StoredJudgement judgement) {
        PaymentJudgementEntity row = new PaymentJudgementEntity();
        row.request = judgement.request();
        row.seen = judgement.seen();
        row.said = judgement.said();
        return row;
    }

    StoredJudgement toRecord() {
        return new StoredJudgement(request, seen, said);
    }
}
