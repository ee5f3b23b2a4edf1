package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.applications.api.EventWords;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.partners.api.Verdict;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What happened to a case in this room, in words. */
@Component
public final class PartnerWords implements EventWords {
    @Override
    public Optional<Text> of(LoggedEvent event) {
        return switch (event.type()) {
            case "partners.opinionRequested" ->
                Optional.of(Words.fill(
                        new Text("Eine Stellungnahme wurde angefragt, Frist %s.", "An opinion was asked for, due %s."),
                        LocalDate.parse(event.fact("dueDate"))));
            case "partners.opinionGiven" ->
                Optional.of(Words.fill(
                        new Text("Eine Stellungnahme ging ein: %s.", "An opinion came in: %s."),
                        Verdict.valueOf(event.fact("verdict")).label()));
            default -> Optional.empty();
        };
    }
}
