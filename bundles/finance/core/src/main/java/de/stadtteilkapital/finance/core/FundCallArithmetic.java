package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is to be called: requests that are due and in no open call, less the cash that nobody else relies on. A request
 * that an open call asks for only in part relies on cash for the rest.
 *
 * @param items what cash does not cover, the earliest need first
 * @param cashOnHand what the call takes into account
 */
record FundCallArithmetic(List<FundCallItem> items, Money cashOnHand) {
    FundCallArithmetic {
        items = List.copyOf(items);
    }

    /**
     * @param waiting all requests not in payment, the earliest first
     * @param called amounts in open calls by request
     * @param funds received money at disposal: cash less pending disbursements
     */
    static FundCallArithmetic of(
            List<PaymentRequest> waiting, Map<String, Money> called, Money funds, LocalDate dueUntil) {
        Money reliedOn = Money.sum(waiting.stream()
                .filter(request -> called.containsKey(request.id()))
                .map(request -> request.amount().minus(called.get(request.id()))));
        Money cash = funds.minus(reliedOn).floored();
        Money left = cash;
        List<FundCallItem> items = new ArrayList<>();
        for (PaymentRequest request : waiting) {
            if (called.containsKey(request.id()) || request.neededBy().isAfter(dueUntil)) {
                continue;
            }
            Money covered = request.amount().min(left);
            left = left.minus(covered);
            if (request.amount().isMoreThan(covered)) {
                items.add(new FundCallItem(request.id(), request.amount().minus(covered)));
            }
        }
        return new FundCallArithmetic(items, cash);
    }

    Money amount() {
        return Money.sum(items.stream().map(FundCallItem::amount));
    }
}
