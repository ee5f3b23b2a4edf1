package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaService;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.Papers;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a session deals with. */
@Component(immediate = true)
public final class Agenda implements AgendaService {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final SessionDoor sessions;
    private final AgendaItemDoor items;
    private final ApplicationDoor applications;
    private final OtherRooms rooms;
    private final PapersDesk papers;
    private final ExclusionBook exclusions;
    private final CommitteeEvents events;

    @Activate
    public Agenda(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference SessionDoor sessions,
            @Reference AgendaItemDoor items,
            @Reference ApplicationDoor applications,
            @Reference OtherRooms rooms,
            @Reference PapersDesk papers,
            @Reference ExclusionBook exclusions,
            @Reference CommitteeEvents events) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.sessions = requireNonNull(sessions);
        this.items = requireNonNull(items);
        this.applications = requireNonNull(applications);
        this.rooms = requireNonNull(rooms);
        this.papers = requireNonNull(papers);
        this.exclusions = requireNonNull(exclusions);
        this.events = requireNonNull(events);
    }

    @Override
    public Session session(Caller me, String id) {
        return transactions.required(() -> access.session(me, id));
    }

    @Override
    public AgendaItem item(Caller me, String id) {
        return transactions.required(() -> access.item(me, id));
    }

    @Override
    public Page<AgendaItem> agenda(Caller me, String sessionId) {
        return transactions.required(() -> {
            Session session = access.session(me, sessionId);
            List<AgendaItem> all = tables.items().ofSession(session.id());
            Set<String> barred = access.barred(me, all);
            return Page.whole(all.stream()
                    .map(item -> barred.contains(item.id()) ? item.redactedCopy() : item)
                    .toList());
        });
    }

    @Override
    public Papers papers(Caller me, String id) {
        return transactions.required(() -> {
            AgendaItem item = access.unbarred(me, id);
            access.deliberated(me, item.session());
            String json = tables.items().papers(id).orElseThrow(Refusal::notFound);
            return new Papers(id, json.getBytes(StandardCharsets.UTF_8), item.digest());
        });
    }

    @Override
    public List<Possible> possible(Caller me, String item) {
        return transactions.required(() -> items.possible(me, item));
    }

    @Override
    public List<Possible> possibleForApplication(Caller me, String application) {
        return transactions.required(() -> applications.possible(me, application));
    }

    @Override
    public AgendaItem add(Caller me, String sessionId, NewAgendaItem wanted) {
        return transactions.required(() -> {
            SessionFacts facts = sessions.enter(me, SessionAct.PUT_ON_AGENDA, sessionId);
            SessionActs.of(SessionAct.PUT_ON_AGENDA, facts).require();
            Session session = facts.session();
            requireConsent(session, wanted.allAgreed());
            tables.sessions().act(sessionId);
            AgendaItem item = wanted.application() == null ? matter(session, wanted) : scheduled(me, facts, wanted);
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
        });
    }

    /** What was not announced is added only if all agree. */
    private static void requireConsent(Session session, NewAgendaItem.AllAgreed allAgreed) {
        if (session.state() == Session.State.PLANNED && allAgreed != null) {
            throw Refusal.invalid(
                    "/allAgreed",
                    new Text(
                            "Vor der Einladung braucht es keine Zustimmung.",
                            "No consent is needed before the invitation."));
        }
        if (session.state() != Session.State.PLANNED && allAgreed == null) {
            throw Refusal.conflict(Words.fill(
                    new Text(
                            "Die Sitzung ist %s, eingeladen ist schon; ergänzt wird nur, wenn alle Mitglieder"
                                    + " einverstanden sind, mit dem Grund unter „%s“.",
                            "The session is %s and its members were invited already; an item is added only if all of"
                                    + " them agree, with the reason under “%s”."),
                    session.state().label(),
                    Labels.heading(NewAgendaItem.class, "allAgreed")));
        }
    }

    private AgendaItem matter(Session session, NewAgendaItem wanted) {
        return item(session, wanted, wanted.title(), null);
    }

    private AgendaItem scheduled(Caller me, SessionFacts facts, NewAgendaItem wanted) {
        Session session = facts.session();
        Application application = rooms.applications().call(a -> a.application(wanted.application()));
        if (!application.district().equals(session.district()) || !ApplicationDoor.may(me, application)) {
            throw Refusal.notFound();
        }
        if (!facts.body().decides()) {
            throw Refusal.rule(
                    "/application",
                    new Text(
                            "Dieses Gremium entscheidet nicht über Anträge; möglich ist eine Sitzung des Gremiums,"
                                    + " das entscheidet.",
                            "This body decides on no applications; possible is a session of the body that does."),
                    "committee.decides",
                    "Geschäftsordnung");
        }
        applications.table(application).require();
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
