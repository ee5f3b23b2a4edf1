package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.EventWords;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells what happened in the words of the room in which it did; while a room is away its events are left out. */
@Component(service = Narrator.class)
public final class Narrator {
    private final List<EventWords> rooms = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWords(EventWords words) {
        rooms.add(words);
    }

    void removeWords(EventWords words) {
        rooms.remove(words);
    }

    Optional<Text> tell(LoggedEvent event) {
        return rooms.stream().flatMap(words -> words.of(event).stream()).findFirst();
    }
}
