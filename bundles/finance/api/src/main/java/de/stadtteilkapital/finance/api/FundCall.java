package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call for funds (Mittelabruf) to the programme directorate.
 *
 * @param number counts the calls of a round from 1
 * @param amount sum of its items
 * @param cashOnHand cash when the call was drawn up, without what pending disbursements and other open calls rely on
 * @param dispatchedOn null in a draft
 * @param received the sum of its receipts
 * @param receipts in the order in which they were noted
 * @param rest null unless somebody gave up to wait for it
 */
@LabelsOf(NewFundCall.class)
public record FundCall(
        String id,
        int number,
        String district,
        String round,
        LocalDate dueUntil,

        @Label(german = "der Abrufbetrag", english = "the amount called")
        Money amount,

        @Label(
                german = "der anrechenbare Kassenbestand",
                english = "the cash taken into account",
                accusative = "den anrechenbaren Kassenbestand")
        Money cashOnHand,

        State state,

        @Label(german = "die Positionen", english = "the items")
        List<FundCallItem> items,

        @Label(german = "das Erstellungsdatum", english = "the day of drafting")
        LocalDate drawnUpOn,

        @Label(german = "das Absendedatum", english = "the day of dispatch") @Nullable
        LocalDate dispatchedOn,

        @Label(german = "der eingegangene Betrag", english = "the amount received")
        Money received,

        @Label(german = "die Zahlungseingänge", english = "the receipts")
        List<CallReceipt> receipts,

        @Label(german = "der aufgegebene Rest", english = "the rest that was given up") @Nullable
        CallRest rest) {
    /** How far the call has come; it is open until its money has come or it is void. */
    public enum State implements Labelled {
        DRAFT("ein Entwurf", "a draft"),
        DISPATCHED("abgesandt", "dispatched"),
        /** Until the parts reach the call, or the rest is given up. */
        PARTLY_RECEIVED("teilweise eingegangen", "partly received"),
        RECEIVED("durch Zahlungseingang erledigt", "settled by a receipt"),
        /** A draft of which no item is left to be paid; its amount is the one it had last. */
        VOID("hinfällig, weil nichts mehr zu zahlen ist", "void, as nothing is left to be paid");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public FundCall {
        items = List.copyOf(items);
        receipts = List.copyOf(receipts);
    }

    /** A draft. */
    public FundCall(
            String id,
            int number,
            String district,
            String round,
            LocalDate dueUntil,
            Money cashOnHand,
            List<FundCallItem> items,
            LocalDate drawnUpOn) {
        this(
                id,
                number,
                district,
                round,
                dueUntil,
                Money.sum(items.stream().map(FundCallItem::amount)),
                cashOnHand,
                State.DRAFT,
                items,
                drawnUpOn,
                null,
                Money.ZERO,
                List.of(),
                null);
    }

    /** Whether money may still come that requests rely on. */
    public boolean isOpen() {
        return state == State.DRAFT || state == State.DISPATCHED || state == State.PARTLY_RECEIVED;
    }

    /** What has not come of it. */
    public Money missing() {
        return amount.minus(received);
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
                received,
                receipts,
                rest);
    }
}
