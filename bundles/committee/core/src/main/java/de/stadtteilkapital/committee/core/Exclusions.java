package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaItemAct;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.RecusalService;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exclusions of members from items (VwVfG § 20). */
@Component(immediate = true)
public final class Exclusions implements RecusalService {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final AgendaItemDoor door;
    private final ExclusionBook book;
    private final OtherRooms rooms;
    private final CommitteeEvents events;

    @Activate
    public Exclusions(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference AgendaItemDoor door,
            @Reference ExclusionBook book,
            @Reference OtherRooms rooms,
            @Reference CommitteeEvents events) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.door = requireNonNull(door);
        this.book = requireNonNull(book);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
    }

    @Override
    public AgendaItem item(Caller me, String id) {
        return transactions.required(() -> access.item(me, id));
    }

    @Override
    public Page<Recusal> recusals(Caller me, String itemId) {
        return transactions.required(() -> {
            AgendaItem item = access.unbarred(me, itemId);
            access.deliberated(me, item.session());
            return Page.whole(tables.recusals().ofItem(itemId));
        });
    }

    @Override
    public Recusal recusal(Caller me, String item, String id) {
        return recusals(me, item).items().stream()
                .filter(recusal -> recusal.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public Recusal recuse(Caller me, String itemId, NewRecusal wanted) {
        return transactions.required(() -> {
            AgendaItemFacts facts = door.enter(me, AgendaItemAct.EXCLUDE_MEMBER, itemId);
            Session session = facts.session().session();
            tables.sessions().act(session.id());
            AgendaItem item = tables.items().reread(itemId);
            AgendaItemActs.of(AgendaItemAct.EXCLUDE_MEMBER, facts.with(item)).require();
            Member member = member(facts.session().body(), wanted.member());
            requireNew(itemId, member);
            Recusal recusal = book.exclude(me, item, member, wanted.reason());
            events.inside(
                    me,
                    "recused",
                    itemId,
                    session,
                    item.application(),
                    Map.of("recusal", recusal.id(), "member", member.id()),
                    Map.of("name", member.name(), "reason", wanted.reason()));
            return recusal;
        });
    }

    private Member member(KnownBody body, String wanted) {
        return body.members().stream()
                .filter(m -> m.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.rule(
                        "/member",
                        new Text(
                                "Ausgeschlossen wird nur, wer Mitglied ist; bitte ein Mitglied dieses Gremiums nennen.",
                                "Only a member can be excluded; please name one of this body."),
                        "committee.recusalMember",
                        rooms.norms(body.district()).cite("VwVfG § 20")));
    }

    private void requireNew(String item, Member member) {
        if (tables.recusals().ofItem(item).stream().anyMatch(r -> r.member().equals(member.id()))) {
            throw Refusal.conflict(new Text(
                    "Dieses Mitglied ist von dem Punkt schon ausgeschlossen; möglich ist die Beratung ohne es.",
                    "This member is excluded from the item already; it can be dealt with without them."));
        }
    }
}
