package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.platform.api.acts.Possibility.later;
import static de.stadtteilkapital.platform.api.acts.Possibility.never;
import static de.stadtteilkapital.platform.api.acts.Possibility.now;
import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who puts an application on an agenda, and whether it is time. */
@Component(service = ApplicationDoor.class)
public final class ApplicationDoor {
    private final CommitteeTables tables;
    private final OtherRooms rooms;

    @Activate
    public ApplicationDoor(@Reference CommitteeTables tables, @Reference OtherRooms rooms) {
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
    }

    /** Whoever is barred from a case brings it on no agenda. */
    static boolean may(Caller me, Application application) {
        return Visibility.coordinates(me, application.district()) && !me.isBarredFrom(application.id());
    }

    /** Whether it can come on an agenda that takes it. */
    Possibility table(Application application) {
        return switch (application.state()) {
            case DRAFT, SUBMITTED, INCOMPLETE, SPECIALIST_REVIEW ->
                later(Words.fill(
                        new Text(
                                "Der Antrag ist %s; erst ist er einzureichen, zu prüfen und im Netzwerk vorzubewerten.",
                                "The application is %s; first it must be submitted, checked, and pre-assessed in the"
                                        + " Network."),
                        application.state().label()));
            case PRE_ASSESSED, DEFERRED -> now();
            case SCHEDULED -> scheduled(application);
            default ->
                never(Words.fill(
                        new Text(
                                "Der Antrag ist %s; auf eine Tagesordnung kommt, was %s oder %s ist.",
                                "The application is %s; on an agenda comes what is %s or %s."),
                        application.state().label(),
                        ApplicationState.PRE_ASSESSED.label(),
                        ApplicationState.DEFERRED.label()));
        };
    }

    /** One that a session put off stays scheduled. */
    private Possibility scheduled(Application application) {
        return tables.items().openOf(application.id()).isEmpty()
                ? now()
                : later(new Text(
                        "Der Antrag steht schon auf einer offenen Tagesordnung; möglich ist eine andere, wenn er dort"
                                + " vertagt wurde.",
                        "The application stands on an open agenda already; another is possible once it has been put off"
                                + " there."));
    }

    List<Possible> possible(Caller me, String id) {
        return Optional.ofNullable(rooms.applications()
                        .call(a -> a.applications(List.of(id)))
                        .get(id))
                .filter(application -> may(me, application))
                .map(this::possible)
                .orElseThrow(Refusal::notFound);
    }

    private List<Possible> possible(Application application) {
        Possibility ready = table(application);
        if (!ready.isNow()) {
            return ready.when() == Possibility.When.NEVER ? List.of() : List.of(notYet(ready.reason()));
        }
        List<Session> open = tables.sessions().open(application.district());
        return open.isEmpty()
                ? List.of(notYet(new Text(
                        "Erst ist eine Sitzung des Gremiums zu planen, das über Anträge entscheidet.",
                        "First a session must be planned of the body that decides on applications.")))
                : open.stream()
                        .map(session -> new Possible(SessionAct.PUT_ON_AGENDA, List.of(session.id()), null))
                        .toList();
    }

    private static Possible notYet(Text reason) {
        return new Possible(SessionAct.PUT_ON_AGENDA, List.of(), reason);
    }
}
