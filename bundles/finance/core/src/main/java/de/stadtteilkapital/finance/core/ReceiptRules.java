package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;

/** When money of a call can have come. */
final class ReceiptRules {
    private static final String SOURCE = "Zuordnung von Zahlungseingängen; KomHVO NRW";

    private static final Text NOT_THEN = new Text(
            "An diesem Tag kann das Geld des Abrufs nicht eingegangen sein",
            "The call's money can't have come in on that day");

    private ReceiptRules() {}

    /** @throws Refusal 422 for a day on which it can't have come */
    static void require(FundCall call, Receipt receipt, LocalDate today) {
        new PlausibleDays(requireNonNull(call.dispatchedOn()), today)
                .objection("/valueDate", receipt.valueDate(), NOT_THEN, "finance.receipt.valueDate", SOURCE)
                .ifPresent(objection -> {
                    throw Refusal.rule(List.of(objection));
                });
    }
}
