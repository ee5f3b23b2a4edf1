package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.Papers;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a session deals with. */
final class Agenda {
    private final CommitteeTables tables;
    private final Visibility access;
    private final OtherRooms rooms;
    private final PapersDesk papers;
    private final Exclusions exclusions;
    private final CommitteeEvents events;

    Agenda(
            CommitteeTables tables,
            Visibility access,
            OtherRooms rooms,
            PapersDesk papers,
            Exclusions exclusions,
            CommitteeEvents events) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.rooms = requireNonNull(rooms);
        this.papers = requireNonNull(papers);
        this.exclusions = requireNonNull(exclusions);
        this.events = requireNonNull(events);
    }

    Page<AgendaItem> agenda(Caller me, String sessionId) {
        Session session = access.session(me, sessionId);
        List<AgendaItem> items = tables.items().ofSession(session.id());
        Set<String> barred = access.barred(me, items);
        return Page.whole(items.stream()
                .map(item -> barred.contains(item.id()) ? item.redactedCopy() : item)
                .toList());
    }

    AgendaItem item(Caller me, String id) {
        AgendaItem item = tables.items().find(id).orElseThrow(Refusal::notFound);
        access.session(me, item.session());
        return access.barred(me, Set.of(item)).isEmpty() ? item : item.redactedCopy();
    }

    Papers papers(Caller me, String id) {
        AgendaItem item = access.unbarred(me, id);
        access.deliberated(me, item.session());
        String json = tables.items().papers(id).orElseThrow(Refusal::notFound);
        return new Papers(id, json.getBytes(StandardCharsets.UTF_8), item.digest());
    }

    AgendaItem add(Caller me, String sessionId, NewAgendaItem wanted) {
        Session session = access.coordinated(me, sessionId);
        requireOpen(session, wanted.allAgreed());
        tables.sessions().act(sessionId);
        AgendaItem item = wanted.application() == null ? matter(session, wanted) : scheduled(me, session, wanted);
        tables.items().add(item, isRepeated(session, item));
        exclusions.carryOver(me, session, item);
        if (session.state() != Session.State.PLANNED) {
            papers.freeze(session, List.of(item));
        }
        events.inside(
                me,
                "scheduled",
                item.id(),
                session,
                item.application(),
                Map.of("number", item.number(), "afterInvitation", item.allAgreed() != null));
        return tables.items().find(item.id()).orElseThrow(Refusal::notFound);
    }

    private static void requireOpen(Session session, NewAgendaItem.AllAgreed allAgreed) {
        switch (session.state()) {
            case PLANNED -> {
                if (allAgreed != null) {
                    throw Refusal.invalid(
                            "/allAgreed",
                            new Text(
                                    "Vor der Einladung braucht es keine Zustimmung.",
                                    "No consent is needed before the invitation."));
                }
            }
            case INVITED, HELD -> {
                if (allAgreed == null) {
                    throw Refusal.conflict(new Text(
                                    "Es ist schon eingeladen (Stand %s); ergänzt wird nur, wenn alle Mitglieder"
                                            + " einverstanden sind (allAgreed mit Grund).",
                                    "The members were invited already (state %s); an item is added only if all of"
                                            + " them agree (allAgreed with a reason).")
                            .with(session.state()));
                }
            }
            default -> throw SessionAct.over(session);
        }
    }

    private AgendaItem matter(Session session, NewAgendaItem wanted) {
        return item(session, wanted, wanted.title(), null);
    }

    private AgendaItem scheduled(Caller me, Session session, NewAgendaItem wanted) {
        Application application = rooms.applications().call(a -> a.application(wanted.application()));
        if (!application.district().equals(session.district()) || me.isBarredFrom(application.id())) {
            throw Refusal.notFound();
        }
        if (!access.body(session).decides()) {
            throw Refusal.rule(
                    "/application",
                    new Text(
                            "Dieses Gremium entscheidet nicht über Anträge; möglich ist eine Sitzung des Gremiums,"
                                    + " das entscheidet.",
                            "This body decides on no applications; possible is a session of the body that does."),
                    "committee.decides",
                    "Geschäftsordnung");
        }
        if (tables.items().openOf(application.id()).isPresent()) {
            throw Refusal.conflict(new Text(
                            "Der Antrag ist %s und steht schon auf einer offenen Tagesordnung; möglich ist eine andere,"
                                    + " wenn er dort vertagt wurde.",
                            "The application is %s and stands on an open agenda already; another is possible once it"
                                    + " has been put off there.")
                    .with(application.state()));
        }
        rooms.applications().act(a -> a.schedule(me, application.id(), session.body()));
        return item(session, wanted, application.title(), application);
    }

    private AgendaItem item(Session session, NewAgendaItem wanted, String title, Application application) {
        return new AgendaItem(
                Ids.next(),
                session.id(),
                tables.items().ofSession(session.id()).size() + 1,
                title,
                wanted.application(),
                application == null ? null : application.fileNumber(),
                wanted.text(),
                application == null ? null : application.requestedAmount(),
                null,
                wanted.allAgreed() == null ? null : wanted.allAgreed().reason(),
                AgendaItem.State.OPEN,
                null,
                null,
                null,
                false);
    }

    /** The same matter: the same application, or a free matter of the same title. */
    private boolean isRepeated(Session session, AgendaItem item) {
        return session.repeatOf() != null
                && tables.items().putOff(session.repeatOf()).stream()
                        .anyMatch(before -> Objects.equals(before.application(), item.application())
                                && (item.application() != null || before.title().equals(item.title())));
    }
}
