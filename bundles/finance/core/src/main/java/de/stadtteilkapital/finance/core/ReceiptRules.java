package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which money can be assigned to a call. */
final class ReceiptRules {
    private static final String SOURCE = "Zuordnung von Zahlungseingängen; KomHVO NRW";

    private static final Text NOT_THEN = new Text(
            "An diesem Tag kann das Geld des Abrufs nicht eingegangen sein",
            "The call's money can't have come in on that day");

    private ReceiptRules() {}

    /** @throws Refusal 422 with all that stands against it */
    static void require(FundCall call, Receipt receipt, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (receipt.amount().isMoreThan(call.amount())) {
            objections.add(new Objection(
                    "/amount",
                    Words.fill(
                            new Text(
                                    "Abgerufen sind %s Euro, höchstens so viel wird zugeordnet; was darüber"
                                            + " hinausgeht, ist erst zu klären.",
                                    "%s euro were called, at most that is assigned; what came beyond is to be clarified"
                                            + " first."),
                            call.amount()),
                    "finance.receipt",
                    SOURCE));
        }
        new PlausibleDays(requireNonNull(call.dispatchedOn()), today)
                .objection("/valueDate", receipt.valueDate(), NOT_THEN, "finance.receipt.valueDate", SOURCE)
                .ifPresent(objections::add);
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
    }
}
