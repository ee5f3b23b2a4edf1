package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A call for funds (Mittelabruf) to the programme directorate.
 *
 * @param number counts the calls of a round from 1
 * @param amount sum of its items
 * @param cashOnHand cash when the call was drawn up, without what pending disbursements and other open calls rely on
 * @param dispatchedOn null in a draft
 * @param receipt null until money has come
 */
public record FundCall(
        String id,
        int number,
        String district,
        String round,
        LocalDate dueUntil,
        Money amount,
        Money cashOnHand,
        State state,
        List<FundCallItem> items,
        LocalDate drawnUpOn,
        LocalDate dispatchedOn,
        Receipt receipt) {
    /** How far the call has come; it is open until money has come. */
    public enum State {
        DRAFT,
        DISPATCHED,
        RECEIVED
    }

    public FundCall {
        items = List.copyOf(items);
    }

    /** The same call as somebody sees it who may not see all of its items. */
    public FundCall with(List<FundCallItem> shown) {
        return new FundCall(
                id,
                number,
                district,
                round,
                dueUntil,
                amount,
                cashOnHand,
                state,
                shown,
                drawnUpOn,
                dispatchedOn,
                receipt);
    }
}
