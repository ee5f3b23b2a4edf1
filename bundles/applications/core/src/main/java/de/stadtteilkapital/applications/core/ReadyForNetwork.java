package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.core.persistence.Queues;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the offices have nothing more to say to, so that the Local Network may assess it. */
@Component
public final class ReadyForNetwork implements Work {
    /** Of those that have waited longest, so many are asked for; more are never under review in one district at once. */
    private static final int LOOKED_AT = 500;

    private final Queues queues;
    private final OtherRooms rooms;

    @Activate
    public ReadyForNetwork(@Reference Store store, @Reference OtherRooms rooms) {
        queues = new Queues(store);
        this.rooms = requireNonNull(rooms);
    }

    @Override
    public String kind() {
        return "applications.readyForNetwork";
    }

    @Override
    public Text label() {
        return new Text("Bereit für das Lokale Netzwerk", "Ready for the Local Network");
    }

    @Override
    public Right right() {
        return ApplicationRight.JUDGE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        if (!rooms.reviewDesk().isBound()) {
            return List.of();
        }
        List<Waiting> reviewed = queues.office(me, ApplicationState.SPECIALIST_REVIEW, LOOKED_AT);
        Set<String> blocked = rooms.reviewDesk()
                .call(desk ->
                        desk.blocked(reviewed.stream().map(Waiting::application).toList()));
        return reviewed.stream()
                .filter(waiting -> !blocked.contains(waiting.application()))
                .limit(most)
                .toList();
    }
}
