package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.committee.api.Succession;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Members come and go by their days. */
@Component(immediate = true)
public final class Members implements MemberAdmin {
    private static final Text EXCLUDED = new Text(
            "Dieses Mitglied ist von Vorgängen ausgeschlossen und behält sein Konto; wer an seine Stelle tritt, folgt nach.",
            "This member is excluded from matters and keeps their account; whoever takes their place succeeds them.");
    private static final Text OWN = new Text(
            "Den eigenen Sitz, seine Stimme und den Vorsitz gibt jemand anderes aus Koordinierungsstelle oder Verwaltung.",
            "One's own seat, its vote and the chair are given by somebody else of the office.");

    private static final Set<MemberAct> OWN_ACTS = Set.of(MemberAct.GIVE_CHAIR, MemberAct.TAKE_BACK, MemberAct.REMOVE);

    private final Transactions transactions;
    private final CommitteeTables tables;
    private final OtherRooms rooms;
    private final BodyEvents events;
    private final ExclusionBook exclusions;
    private final BusinessClock clock;
    private final SeatTies ties;

    @Activate
    public Members(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference OtherRooms rooms,
            @Reference BodyEvents events,
            @Reference ExclusionBook exclusions,
            @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.exclusions = requireNonNull(exclusions);
        this.clock = requireNonNull(clock);
        ties = new SeatTies(tables, rooms, clock);
    }

    @Override
    public Page<Member> members(Caller me, String district, String body) {
        return transactions.required(() -> {
            InDistrict place = kept(me, district, body);
            return Page.whole(tables.members().all(place, clock.today()));
        });
    }

    @Override
    public Member member(Caller me, String district, String body, String id) {
        return transactions.required(() -> known(kept(me, district, body), id));
    }

    @Override
    public List<Possible> possible(Caller me, String district, String body, String id) {
        return transactions.required(() -> {
            InDistrict place = kept(me, district, body);
            Member member = known(place, id);
            MemberChange change = ties.change(place);
            return Possible.of(
                    Stream.of(MemberAct.values()),
                    act -> act.right().isHeld(me, district)
                            && !(OWN_ACTS.contains(act) && me.account().equals(member.account())),
                    act -> change.of(act, member),
                    district,
                    body,
                    id);
        });
    }

    @Override
    public Member join(Caller me, String district, String body, NewMember asked) {
        return transactions.required(() -> {
            InDistrict place = begun(me, district, body);
            requireAnothers(me, asked.account());
            LocalDate from = orToday(asked.from());
            ties.change(place)
                    .from(from, "/from")
                    .deputy(null, asked.deputyOf(), asked.voting())
                    .account(null, asked.account(), from, account -> takesPart(district, account))
                    .refuse();
            Member member = Seats.joining(asked, from);
            tables.members().add(place, member);
            events.member(me, "memberJoined", place, member, Map.of("from", from, "voting", member.voting()));
            return known(place, member.id());
        });
    }

    @Override
    public Member change(Caller me, String district, String body, String id, ChangedMember asked) {
        return transactions.required(() -> {
            InDistrict place = begun(me, district, body);
            Member before = known(place, id);
            MemberChange change = ties.change(place);
            change.of(MemberAct.CHANGE, before).require();
            boolean other = before.voting() != asked.voting();
            if (other || !Objects.equals(before.account(), asked.account())) {
                requireAnothers(me, before.account());
                requireAnothers(me, asked.account());
            }
            LocalDate from = asked.votingFrom() == null ? since(before) : asked.votingFrom();
            if (other) {
                change.from(from, "/votingFrom").within(before, from, "/votingFrom");
            }
            change.deputy(id, asked.deputyOf(), asked.voting())
                    .account(id, asked.account(), clock.today(), account -> takesPart(district, account))
                    .refuse();
            follow(me, place, before, asked.account());
            tables.members().describe(place, Seats.described(before, asked));
            Map<String, Object> facts = new HashMap<>();
            if (other) {
                tables.members().vote(place, id, from, asked.voting());
                facts.putAll(Map.of("voting", asked.voting(), "from", from));
            }
            events.member(me, "memberChanged", place, Seats.described(before, asked), facts);
            return known(place, id);
        });
    }

    /** Whoever is excluded stays so: by the account they get, and no other person takes their seat in silence. */
    private void follow(Caller me, InDistrict body, Member member, String account) {
        if (Objects.equals(member.account(), account) || !tables.recusals().isExcluded(body, member.id())) {
            return;
        }
        if (member.account() != null) {
            throw Refusal.conflict(EXCLUDED);
        }
        exclusions.isKnownBy(me, body, member.id(), account);
    }

    /** Today, or their first day where that is to come. */
    private LocalDate since(Member member) {
        return member.from() != null && member.from().isAfter(clock.today()) ? member.from() : clock.today();
    }

    @Override
    public Member resign(Caller me, String district, String body, String id, Resignation asked) {
        return transactions.required(() -> {
            InDistrict place = begun(me, district, body);
            Member before = known(place, id);
            MemberChange change = ties.change(place);
            change.of(MemberAct.RESIGN, before).require();
            leave(change, place, before, asked.until());
            events.member(me, "memberResigned", place, before, Map.of("until", asked.until()));
            return known(place, id);
        });
    }

    /** Earlier or later than was known before. */
    private void leave(MemberChange change, InDistrict place, Member member, LocalDate last) {
        LocalDate known = member.until();
        boolean earlier = known == null || last.isBefore(known);
        change.from((earlier ? last : known).plusDays(1), "/until");
        if (member.from() != null && last.isBefore(member.from())) {
            change.within(member, last, "/until");
        }
        change.refuse();
        if (earlier) {
            tables.members().end(place, member.id(), last);
        } else {
            tables.members().prolong(place, member.id(), last);
        }
    }

    @Override
    public Member succeed(Caller me, String district, String body, String id, Succession asked) {
        return transactions.required(() -> {
            InDistrict place = begun(me, district, body);
            Member before = known(place, id);
            MemberChange change = ties.change(place);
            change.of(MemberAct.SUCCEED, before).require();
            requireAnothers(me, asked.account());
            LocalDate last = asked.until() == null ? before.until() : asked.until();
            change.leaves(last).refuse();
            LocalDate from = asked.from() == null ? last.plusDays(1) : asked.from();
            change.from(from, "/from")
                    .after(from, last)
                    .account(null, asked.account(), from, account -> takesPart(district, account));
            if (last.equals(before.until())) {
                change.refuse();
            } else {
                change.of(MemberAct.CHANGE, before).require();
                leave(change, place, before, last);
            }
            Member successor = Seats.successor(before, asked, from);
            tables.members().add(place, successor);
            events.member(
                    me,
                    "memberSucceeded",
                    place,
                    successor,
                    Map.of("predecessor", id, "until", last, "from", from, "voting", successor.voting()));
            return known(place, successor.id());
        });
    }

    @Override
    public Member giveChair(Caller me, String district, String body, String id, GivenChair given) {
        return transactions.required(() -> {
            InDistrict place = begun(me, district, body);
            Member member = known(place, id);
            MemberChange change = ties.change(place);
            change.of(MemberAct.GIVE_CHAIR, member).require();
            requireAnothers(me, member.account());
            LocalDate from = given.from() == null ? since(member) : given.from();
            change.from(from, "/from").within(member, from, "/from").refuse();
            tables.members().preside(place, id, from);
            events.member(me, "chairGiven", place, member, Map.of("from", from));
            return known(place, id);
        });
    }

    @Override
    public Member takeBack(Caller me, String district, String body, String id) {
        return transactions.required(() -> {
            InDistrict place = begun(me, district, body);
            Member before = others(me, place, id, MemberAct.TAKE_BACK);
            tables.members().prolong(place, id, null);
            events.member(me, "leavingTakenBack", place, before, Map.of("until", before.until()));
            return known(place, id);
        });
    }

    @Override
    public Member remove(Caller me, String district, String body, String id) {
        return transactions.required(() -> {
            InDistrict place = begun(me, district, body);
            Member before = others(me, place, id, MemberAct.REMOVE);
            tables.members().remove(place, id);
            events.member(me, "joiningTakenBack", place, before, Map.of("from", before.from()));
            return before;
        });
    }

    private Member others(Caller me, InDistrict body, String id, MemberAct act) {
        Member member = known(body, id);
        ties.change(body).of(act, member).require();
        requireAnothers(me, member.account());
        return member;
    }

    private static void requireAnothers(Caller me, String account) {
        if (me.account().equals(account)) {
            throw Refusal.forbidden(OWN);
        }
    }

    private LocalDate orToday(LocalDate day) {
        return day == null ? clock.today() : day;
    }

    private boolean takesPart(String district, String account) {
        return rooms.directory().call(d -> d.takesPart(district, account));
    }

    private InDistrict kept(Caller me, String district, String body) {
        CommitteeBodies.requireKeeper(me, district);
        tables.bodies().find(district, body, clock.today()).orElseThrow(Refusal::notFound);
        return new InDistrict(district, body);
    }

    private InDistrict begun(Caller me, String district, String body) {
        InDistrict place = kept(me, district, body);
        tables.bodies().act(place);
        return place;
    }

    private Member known(InDistrict body, String id) {
        return tables.members().find(body, id, clock.today()).orElseThrow(Refusal::notFound);
    }
}
