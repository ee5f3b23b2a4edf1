package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of an item of a call for funds; never changed. */
@Entity
@Table(name = "finance_fund_call_item")
@IdClass(PlaceKey.class)
public class FundCallItemEntity {
    @Id
    @Column(name = "fund_call")
    private String owner;

    @Id
    private int place;

    @Column(name = "payment_request")
    private String paymentRequest;

    private BigDecimal amount;

    protected FundCallItemEntity() {}

    static FundCallItemEntity of(String call, int place, FundCallItem item) {
        FundCallItemEntity row = new FundCallItemEntity();
        row.owner = call;
        row.place = place;
        row.paymentRequest = item.paymentRequest();
        row.amount = item.amount().amount();
        return row;
    }

    String owner() {
        return owner;
    }

    String paymentRequest() {
        return paymentRequest;
    }

    /** @param ended days on which requests ended without a payment */
    FundCallItem toRecord(Map<String, LocalDate> ended) {
        return new FundCallItem(paymentRequest, new Money(amount), ended.get(paymentRequest));
    }
}
