package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/**
 * What can be booked: each entry moves money between two kinds of accounts, and no others. An act that touches both
 * circles books one entry in each.
 */
public enum Entry implements Labelled {
    TRANCHE(AccountKind.PROMISED, AccountKind.BUDGET, "Tranche für Projekte", "tranche for projects"),
    COORDINATION_SHARE(AccountKind.PROMISED, AccountKind.COORDINATION, "Koordinierungsanteil", "coordination share"),
    /** The funder promises less; as far as it is free. */
    TRANCHE_REDUCED(AccountKind.BUDGET, AccountKind.PROMISED, "Kürzung einer Tranche", "reduction of a tranche"),
    /** With {@link #TRANCHE_REDUCED}, where the tranche pays the coordination. */
    COORDINATION_REDUCED(
            AccountKind.COORDINATION,
            AccountKind.PROMISED,
            "Kürzung des Koordinierungsanteils",
            "reduction of the coordination share"),
    COORDINATION_SPENT(
            AccountKind.COORDINATION,
            AccountKind.COORDINATION_SPENT,
            "Ausgabe der Koordinierung",
            "expenditure of the coordination"),
    /** The committee has resolved. */
    COMMITTED(AccountKind.BUDGET, AccountKind.COMMITTED, "Bindung durch Beschluss", "commitment by resolution"),
    GRANTED(AccountKind.COMMITTED, AccountKind.GRANTED, "Bewilligung", "grant"),
    REQUESTED(AccountKind.GRANTED, AccountKind.REQUESTED, "Mittelanforderung", "payment request"),
    /** The grant was accounted for before the request was paid. */
    REQUEST_ENDED(
            AccountKind.REQUESTED,
            AccountKind.GRANTED,
            "Ende einer Mittelanforderung ohne Auszahlung",
            "end of a payment request without a payment"),
    /** With the closure, while the round runs: what was granted and not paid is for projects again. */
    RETURNED(AccountKind.GRANTED, AccountKind.BUDGET, "Rückgabe an die Projektmittel", "return to the project funds"),
    ORDERED(AccountKind.REQUESTED, AccountKind.ORDERED, "Zahlungsanordnung", "order to pay"),
    /** With {@link #PAID_OUT}, when the bank has executed. */
    DISBURSED(AccountKind.ORDERED, AccountKind.DISBURSED, "Auszahlung", "disbursement"),
    /** The audit accepts; of what was paid, never more. */
    ACCEPTED(AccountKind.DISBURSED, AccountKind.ACCEPTED, "Anerkennung von Ausgaben", "acceptance of expenditure"),
    /** The audit finds unused or wrongly used; with {@link #CLAIMED}. */
    REPAYABLE(
            AccountKind.DISBURSED,
            AccountKind.REPAYABLE,
            "Feststellung der Erstattung",
            "finding of what is to be repaid"),
    /** Principal came back; with {@link #CLAIM_PAID} or {@link #CLAIM_PAID_AFTER_ROUND}. */
    REPAID(AccountKind.REPAYABLE, AccountKind.REPAID, "Erstattung", "repayment"),
    /** With {@link #RECOVERED_AT_DISPOSAL}: principal that came while the round runs is for projects again. */
    REUSED(
            AccountKind.REPAID,
            AccountKind.BUDGET,
            "Erstattung zugunsten der Projektmittel",
            "repayment for the benefit of the project funds"),

    /**
     * Before the audit; with {@link #GIVEN_BACK_AT_DISPOSAL} and {@link #REUSED}, after the round with
     * {@link #GIVEN_BACK_FOR_FUNDER}.
     */
    GIVEN_BACK(AccountKind.DISBURSED, AccountKind.REPAID, "Freiwillige Rückzahlung", "money given back"),
    GIVEN_BACK_AT_DISPOSAL(
            AccountKind.CASH,
            AccountKind.FUNDS,
            "Eingang einer freiwilligen Rückzahlung",
            "receipt of money given back"),
    GIVEN_BACK_FOR_FUNDER(
            AccountKind.FORWARD_CASH,
            AccountKind.FORWARD_DUE,
            "Freiwillige Rückzahlung für den Geldgeber",
            "money given back for the funder"),

    FUNDS_CALLED(AccountKind.CALLED, AccountKind.ANNOUNCED, "Mittelabruf", "call for funds"),
    /** With {@link #FUNDS_AT_DISPOSAL}. */
    FUNDS_RECEIVED(AccountKind.CASH, AccountKind.CALLED, "Zahlungseingang", "receipt of funds"),
    FUNDS_AT_DISPOSAL(AccountKind.ANNOUNCED, AccountKind.FUNDS, "Zugang freier Mittel", "funds at disposal"),
    /** Money that came beyond what was called; nobody's until it is clarified. */
    RECEIPT_PARKED(AccountKind.PARKED_CASH, AccountKind.PARKED, "Überzahlung", "surplus"),
    /** With {@link #FUNDS_RECEIVED} and {@link #FUNDS_AT_DISPOSAL}. */
    PARKED_ASSIGNED(AccountKind.PARKED, AccountKind.PARKED_CASH, "Zuordnung einer Überzahlung", "surplus assigned"),
    PARKED_SENT_BACK(
            AccountKind.PARKED, AccountKind.PARKED_CASH, "Rücküberweisung einer Überzahlung", "surplus sent back"),
    /** What a call asked for and did not bring. */
    CALL_SHORTENED(AccountKind.ANNOUNCED, AccountKind.CALLED, "Kürzung des Abrufs", "shortening of the call"),
    /** With {@link #ORDERED}: received money is set aside for a payment. */
    SET_ASIDE(AccountKind.FUNDS, AccountKind.IN_PAYMENT, "Vormerkung für eine Zahlung", "setting aside for a payment"),
    PAID_OUT(AccountKind.IN_PAYMENT, AccountKind.CASH, "Abgang vom Bankkonto", "payment from the bank account"),
    CLAIMED(AccountKind.CLAIM, AccountKind.RECOVERY_EXPECTED, "Rückforderung", "recovery claim"),
    /** Principal came while the round runs; with {@link #RECOVERED_AT_DISPOSAL} and {@link #REPAID}. */
    CLAIM_PAID(AccountKind.CASH, AccountKind.CLAIM, "Zahlung auf die Rückforderung", "payment of the claim"),
    RECOVERED_AT_DISPOSAL(
            AccountKind.RECOVERY_EXPECTED,
            AccountKind.FUNDS,
            "Rückfluss zu den freien Mitteln",
            "recovery at disposal"),
    /** Principal came after the round; with {@link #RECOVERED_FOR_FUNDER} and {@link #REPAID}. */
    CLAIM_PAID_AFTER_ROUND(
            AccountKind.FORWARD_CASH,
            AccountKind.CLAIM,
            "Zahlung auf die Rückforderung nach der Förderperiode",
            "payment of the claim after the round"),
    RECOVERED_FOR_FUNDER(
            AccountKind.RECOVERY_EXPECTED,
            AccountKind.FORWARD_DUE,
            "Rückfluss für den Geldgeber",
            "recovery for the funder"),
    /** Interest is the funder's from the day it is claimed. */
    INTEREST_CLAIMED(AccountKind.INTEREST_CLAIM, AccountKind.INTEREST_DUE, "Zinsforderung", "interest claim"),
    INTEREST_PAID(AccountKind.FORWARD_CASH, AccountKind.INTEREST_CLAIM, "Zinszahlung", "payment of interest");

    private final AccountKind debit;
    private final AccountKind credit;
    private final Text label;

    Entry(AccountKind debit, AccountKind credit, String german, String english) {
        this.debit = requireNonNull(debit);
        this.credit = requireNonNull(credit);
        label = new Text(german, english);
    }

    public AccountKind debit() {
        return debit;
    }

    public AccountKind credit() {
        return credit;
    }

    @Override
    public Text label() {
        return label;
    }
}
