package de.stadtteilkapital.finance.core;

import static java.util.Map.entry;

import de.stadtteilkapital.applications.api.EventWords;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What happened to a case in this room, in words; of the money that all cases share it says nothing. */
@Component
public final class FinanceWords implements EventWords {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            entry(
                    "finance.earlyStartPermitted",
                    new Text(
                            "Ein Beginn vor der Bewilligung wurde erlaubt.",
                            "A start before the grant was permitted.")),
            entry("finance.grantIssued", new Text("Der Bescheid wurde erteilt.", "The notice was issued.")),
            entry("finance.grantAccepted", new Text("Die Zuwendung wurde angenommen.", "The grant was accepted.")),
            entry("finance.paymentRequested", new Text("Geld wurde angefordert.", "Money was asked for.")),
            entry(
                    "finance.paymentRequestEnded",
                    new Text("Eine Mittelanforderung endete ohne Auszahlung.", "A payment request ended unpaid.")),
            entry(
                    "finance.disbursementPrepared",
                    new Text("Eine Auszahlung wurde vorbereitet.", "A payment was prepared.")),
            entry(
                    "finance.disbursementReleased",
                    new Text("Eine Auszahlung wurde freigegeben.", "A payment was released.")),
            entry("finance.disbursementPaid", new Text("Eine Auszahlung ist erfolgt.", "A payment was made.")),
            entry("finance.voucherEntered", new Text("Ein Beleg wurde erfasst.", "A voucher was entered.")),
            entry(
                    "finance.proofSubmitted",
                    new Text("Der Verwendungsnachweis wurde vorgelegt.", "The proof of use was handed in.")),
            entry("finance.useAudited", new Text("Die Verwendung wurde geprüft.", "The use was audited.")),
            entry("finance.recoveryClaimed", new Text("Geld wurde zurückgefordert.", "Money was claimed back.")),
            entry("finance.recoveryPaid", new Text("Eine Rückzahlung ging ein.", "A repayment came in.")),
            entry("finance.givenBack", new Text("Geld wurde zurückgegeben.", "Money was given back.")),
            entry(
                    "finance.voucherConfirmed",
                    new Text("Ein Beleg wurde als eigener bestätigt.", "A voucher was confirmed as one of its own.")),
            entry("finance.voucherJudged", new Text("Ein Beleg wurde geprüft.", "A voucher was audited.")),
            entry("finance.grantClosed", new Text("Die Förderung ist abgeschlossen.", "The grant is closed.")));

    @Override
    public Optional<Text> of(LoggedEvent event) {
        return Optional.ofNullable(WORDS.get(event.type()));
    }
}
