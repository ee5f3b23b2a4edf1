package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.EventWords;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What happened to an application in this room, in words. */
@Component
public final class ApplicationWords implements EventWords {
    @Override
    public Optional<Text> of(LoggedEvent event) {
        return Optional.ofNullable(
                switch (event.type()) {
                    case "applications.drafted" -> drafted(event.fact("receivedOn"));
                    case "applications.revised" ->
                        new Text("Der Antrag wurde geändert.", "The application was revised.");
                    case "applications.submitted" ->
                        new Text("Der Antrag wurde eingereicht.", "The application was handed in.");
                    case "applications.checked" -> checked(event);
                    case "applications.preAssessed" -> preAssessed(event);
                    case "applications.scheduled" ->
                        new Text("Der Antrag kam auf eine Tagesordnung.", "The application came to an agenda.");
                    case "applications.decided" -> decided(event);
                    case "applications.conditionsFulfilled" ->
                        new Text("Die Auflagen sind erfüllt.", "The conditions are fulfilled.");
                    case "applications.newStartAgreed" ->
                        Words.fill(
                                new Text(
                                        "Ein neuer Beginn ist vereinbart: %s; das Projekt endet am %s.",
                                        "A new start is agreed: %s; the project ends on %s."),
                                LocalDate.parse(event.fact("start")),
                                LocalDate.parse(event.fact("end")));
                    default -> null;
                });
    }

    private static Text drafted(String receivedOn) {
        return receivedOn == null
                ? new Text("Der Entwurf wurde begonnen.", "The draft was begun.")
                : Words.fill(
                        new Text(
                                "Ein Antrag auf Papier wurde erfasst, eingegangen am %s.",
                                "An application on paper was entered, which came in on %s."),
                        LocalDate.parse(receivedOn));
    }

    private static Text checked(LoggedEvent event) {
        Text result = FormalCheck.Result.valueOf(event.fact("result")).label();
        return Words.fill(new Text("Die formale Prüfung ergab: %s.", "The formal check found it %s."), result);
    }

    private static Text preAssessed(LoggedEvent event) {
        return Words.fill(
                new Text(
                        "Die Vorbewertung wurde eingetragen: %s von %s Punkten, Empfehlung: %s.",
                        "The pre-assessment was entered: %s of %s points, recommendation: %s."),
                event.fact("weightedPoints"),
                event.fact("weightedMaximum"),
                Recommendation.valueOf(event.fact("recommendation")).label());
    }

    private static Text decided(LoggedEvent event) {
        Text decision = ApplicationState.valueOf(event.fact("decision")).label();
        String amount = event.fact("amount");
        return amount == null
                ? Words.fill(new Text("Der Beschluss lautet: %s.", "The resolution is: %s."), decision)
                : Words.fill(
                        new Text("Der Beschluss lautet: %s, %s Euro.", "The resolution is: %s, %s euro."),
                        decision,
                        Money.of(amount));
    }
}
