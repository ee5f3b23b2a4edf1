package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.applications.api.EventWords;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What happened to a case in this room, in words; of agenda and resolution the application's own events tell. */
@Component
public final class CommitteeWords implements EventWords {
    private static final Map<String, Text> WORDS = Map.of(
            "committee.recused",
            new Text("Jemand aus dem Gremium ist befangen.", "Somebody of the body is recused."),
            "committee.voted",
            new Text("Es wurde abgestimmt.", "A vote was taken."),
            "committee.conditionFulfilled",
            new Text("Eine Auflage ist erfüllt.", "A condition is fulfilled."));

    @Override
    public Optional<Text> of(LoggedEvent event) {
        return Optional.ofNullable(WORDS.get(event.type()));
    }
}
