package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.BodyService;
import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bodies with their rules and members. */
@Component(
        service = {BodyService.class, CommitteeAdmin.class},
        immediate = true)
public final class CommitteeBodies implements CommitteeAdmin {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final OtherRooms rooms;
    private final Procedures procedures;
    private final BodyEvents events;
    private final BusinessClock clock;

    @Activate
    public CommitteeBodies(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference OtherRooms rooms,
            @Reference Procedures procedures,
            @Reference BodyEvents events,
            @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
        this.procedures = requireNonNull(procedures);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    @Override
    public Page<Body> bodies(Caller me, PageRequest request) {
        return transactions.required(
                () -> tables.bodies().page(request, clock.today()).map(body -> show(me, body)));
    }

    @Override
    public Body body(Caller me, String district, String id) {
        return transactions.required(() -> show(me, known(district, id)));
    }

    private KnownBody known(String district, String id) {
        return tables.bodies().find(district, id, clock.today()).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String district, String id) {
        return transactions.required(() -> {
            KnownBody body = known(district, id);
            if (!CommitteeRight.KEEP_BODIES.isHeld(me, body.district())) {
                return List.of();
            }
            BodyChange change = change();
            return Stream.concat(
                            Possible.of(
                                    Stream.of(BodyAct.values()).filter(act -> act != BodyAct.WITHDRAW_RULES),
                                    act -> true,
                                    act -> change.of(act, body),
                                    district,
                                    id)
                                    .stream(),
                            body.own().stream()
                                    .map(OwnRules::from)
                                    .filter(Objects::nonNull)
                                    .filter(from ->
                                            change.withdrawable(body, from).isNow())
                                    .map(from -> new Possible(
                                            BodyAct.WITHDRAW_RULES, List.of(district, id, from.toString()), null)))
                    .toList();
        });
    }

    /** As everybody may read them. */
    @Override
    public Map<InDistrict, String> names(Caller me, Collection<InDistrict> ids) {
        return transactions.required(() -> tables.bodies().names(ids));
    }

    private Body show(Caller me, KnownBody body) {
        Body shown = procedures.show(
                body,
                CommitteeRight.KEEP_BODIES.isHeld(me, body.district())
                        ? body.members()
                        : body.members().stream().map(Member::withoutPledge).toList());
        return takesPart(me, body.district()) ? shown : shown.withoutMembers();
    }

    /** Who sits in a body is for those of its district. */
    private static boolean takesPart(Caller me, String district) {
        return me.roles().stream().anyMatch(role -> district.equals(role.district()));
    }

    @Override
    public Body found(Caller me, FoundedBody asked) {
        requireKeeper(me, asked.district());
        return transactions.required(() -> {
            InDistrict place = new InDistrict(asked.district(), asked.id());
            if (tables.bodies()
                    .find(asked.district(), asked.id(), clock.today())
                    .isPresent()) {
                throw Refusal.conflict(new Text(
                        "Ein Gremium mit dieser Kennung gibt es im Stadtteil schon; möglich ist eine andere Kennung.",
                        "There is a body of that id in the district already; another id is possible."));
            }
            change().requireParent(place, asked.parent());
            tables.bodies().add(asked);
            Body founded = show(me, known(asked.district(), asked.id()));
            events.founded(me, founded);
            return founded;
        });
    }

    @Override
    public Body change(Caller me, String district, String id, ChangedBody asked) {
        requireKeeper(me, district);
        return transactions.required(() -> {
            KnownBody before = begun(BodyAct.CHANGE, district, id);
            change().require(before, asked);
            tables.bodies().change(new InDistrict(district, id), asked);
            Body after = show(me, known(district, id));
            events.changed(me, before, after);
            return after;
        });
    }

    @Override
    public Body setRules(Caller me, String district, String id, OwnRules asked) {
        requireKeeper(me, district);
        Input in = Input.of(OwnRules.class);
        Procedures.requireReadable(asked, in);
        in.refuse();
        return transactions.required(() -> {
            KnownBody before = begun(BodyAct.SET_RULES, district, id);
            OwnRules rules = asked.from() == null ? asked.startingOn(clock.today()) : asked;
            BodyChange change = change();
            change.requireToCome(rules.from());
            change.requireSeated(new InDistrict(district, id), rules.deputyChairs());
            if (!before.own().contains(rules)) {
                tables.bodies().enter(new InDistrict(district, id), rules, Moment.now(clock));
                events.rulesSet(me, new InDistrict(district, id), rules);
            }
            return show(me, known(district, id));
        });
    }

    @Override
    public Body withdrawRules(Caller me, String district, String id, LocalDate from) {
        requireKeeper(me, district);
        return transactions.required(() -> {
            KnownBody body = begun(BodyAct.WITHDRAW_RULES, district, id);
            if (body.own().stream().noneMatch(rules -> from.equals(rules.from()))) {
                throw Refusal.notFound();
            }
            change().withdrawable(body, from).require();
            InDistrict place = new InDistrict(district, id);
            tables.bodies().withdraw(place, from);
            events.rulesWithdrawn(me, place, from);
            return show(me, known(district, id));
        });
    }

    @Override
    public Body remove(Caller me, String district, String id) {
        requireKeeper(me, district);
        return transactions.required(() -> {
            Body gone = show(me, begun(BodyAct.REMOVE, district, id));
            tables.bodies().remove(new InDistrict(district, id));
            events.removed(me, gone);
            return gone;
        });
    }

    private BodyChange change() {
        return new BodyChange(tables, rooms, clock);
    }

    private KnownBody begun(BodyAct act, String district, String id) {
        KnownBody body = known(district, id);
        change().of(act, body).require();
        tables.bodies().act(new InDistrict(district, id));
        return body;
    }

    static void requireKeeper(Caller me, String district) {
        if (!CommitteeRight.KEEP_BODIES.isHeld(me, district)) {
            throw Refusal.notFound();
        }
    }
}
