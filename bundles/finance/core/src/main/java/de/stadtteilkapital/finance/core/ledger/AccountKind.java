package de.stadtteilkapital.finance.core.ledger;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Locale;

/**
 * The chart of accounts. Two circles that never mix: what was promised and how far each euro of it has come, and what lies
 * at the bank and to whom it is owed. No account may be overdrawn; the database refuses it.
 */
public enum AccountKind implements Labelled {
    /** Promised circle: what the funder has promised for the round, the other side of all tranches. */
    PROMISED(Side.DEBIT, Reach.ROUND, "Zuwendungszusage", "funder's promise"),
    COORDINATION(Side.CREDIT, Reach.ROUND, "Koordinierungsanteil", "coordination share"),
    /** What the coordination has paid of its share. */
    COORDINATION_SPENT(Side.CREDIT, Reach.ROUND, "Ausgaben der Koordinierung", "spent on coordination"),
    BUDGET(Side.CREDIT, Reach.ROUND, "freie Projektmittel", "available budget"),
    COMMITTED(Side.CREDIT, Reach.ROUND, "Beschlossene, noch nicht bewilligte Mittel", "resolved, not yet granted"),
    GRANTED(Side.CREDIT, Reach.GRANT, "Bewilligte, noch nicht angeforderte Mittel", "granted, not yet requested"),
    REQUESTED(Side.CREDIT, Reach.GRANT, "Angeforderte Mittel", "requested"),
    ORDERED(Side.CREDIT, Reach.GRANT, "Zur Zahlung angeordnete Mittel", "ordered to be paid"),
    /** Paid out and neither accepted nor found repayable: what the sponsor still has to account for. */
    DISBURSED(Side.CREDIT, Reach.GRANT, "Ausgezahlt, Nachweis offen", "paid out, proof outstanding"),
    ACCEPTED(Side.CREDIT, Reach.GRANT, "Anerkannte Ausgaben", "accepted expenditure"),
    REPAYABLE(Side.CREDIT, Reach.GRANT, "Zu erstattende Mittel", "to be paid back"),
    REPAID(Side.CREDIT, Reach.GRANT, "Erstattete Mittel", "paid back"),

    /** Money circle: called from the funder and not yet there. */
    CALLED(Side.DEBIT, Reach.ROUND, "Abgerufen, noch nicht eingegangen", "called, not yet received"),
    /** At the bank and at the office's disposal, recovered principal included while the round runs. */
    CASH(Side.DEBIT, Reach.ROUND, "Kassenbestand", "cash"),
    /** At the bank, but the funder's: interest, and what came back after the round. */
    FORWARD_CASH(Side.DEBIT, Reach.ROUND, "Bestand zur Abführung", "cash to be forwarded up"),
    /** At the bank, and nobody knows yet whose: what came beyond a call. */
    PARKED_CASH(Side.DEBIT, Reach.ROUND, "Bestand aus Überzahlungen", "cash from surpluses"),
    CLAIM(Side.DEBIT, Reach.GRANT, "Erstattungsforderung", "recovery claim"),
    INTEREST_CLAIM(Side.DEBIT, Reach.GRANT, "Zinsforderung", "interest claim"),
    ANNOUNCED(Side.CREDIT, Reach.ROUND, "Erwartete Fördermittel", "funds announced by calls"),
    /** Received money that no payment relies on yet; a payment is prepared against it. */
    FUNDS(Side.CREDIT, Reach.ROUND, "Empfangene freie Mittel", "received money at disposal"),
    IN_PAYMENT(Side.CREDIT, Reach.ROUND, "Empfangene Mittel in Zahlung", "received money in payment"),
    RECOVERY_EXPECTED(Side.CREDIT, Reach.ROUND, "Erwartete Erstattungen", "recoveries expected"),
    PARKED(Side.CREDIT, Reach.ROUND, "Ungeklärte Überzahlungen", "surpluses to be clarified"),
    FORWARD_DUE(Side.CREDIT, Reach.ROUND, "Abzuführende Erstattungen", "recovered, payable to the funder"),
    INTEREST_DUE(Side.CREDIT, Reach.ROUND, "Abzuführende Zinsen", "interest payable to the funder");

    /** The side on which an account's balance stands. */
    public enum Side {
        DEBIT,
        CREDIT
    }

    /** Whether an account exists once per round or once per grant. */
    public enum Reach {
        ROUND,
        GRANT
    }

    private final Side side;
    private final Reach reach;
    private final Text label;

    AccountKind(Side side, Reach reach, String german, String english) {
        this.side = side;
        this.reach = reach;
        label = new Text(german, english);
    }

    public Side side() {
        return side;
    }

    public Reach reach() {
        return reach;
    }

    @Override
    public Text label() {
        return label;
    }

    /** The id of the account of this kind there: {@code cash:<round>}, {@code granted:<grant>}. */
    public String at(Place place) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ":"
                + (reach == Reach.ROUND ? place.round() : place.requiredGrant());
    }
}
