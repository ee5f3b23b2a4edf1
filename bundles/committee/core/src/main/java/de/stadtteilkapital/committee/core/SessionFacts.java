package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.ItemExclusion;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A session as whoever acts in it finds it; what has to be read for that is read when it is first asked for. */
final class SessionFacts {
    private final Caller me;
    private final Session session;
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final ReadOnce<KnownBody> body;
    private final ReadOnce<List<Member>> members;
    private final ReadOnce<Seats> seats;
    private final ReadOnce<List<AgendaItem>> items;
    private final ReadOnce<List<ItemExclusion>> exclusions;
    private final ReadOnce<Optional<KeptMinutes>> minutes;
    private final ReadOnce<Optional<String>> recorder;
    private final Function<String, Optional<Member>> signers;
    private final LostItems lost;
    private final Presiding presiding;
    private final Signers signing;

    SessionFacts(
            Caller me,
            Session session,
            CommitteeTables tables,
            OtherRooms rooms,
            Procedures procedures,
            BusinessClock clock) {
        this.me = requireNonNull(me);
        this.session = requireNonNull(session);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        String id = session.id();
        body = new ReadOnce<>(() -> tables.bodies()
                .find(session.district(), session.body(), day(), session.invitedAt())
                .orElseThrow());
        // who acts is a member now; who counts was one on the day of the session
        members = new ReadOnce<>(
                () -> tables.members().on(new InDistrict(session.district(), session.body()), clock.today()));
        seats = new ReadOnce<>(() -> tables.sessions().seats(id));
        items = new ReadOnce<>(() -> tables.items().ofSession(id));
        exclusions = new ReadOnce<>(() -> tables.recusals().ofSession(id));
        minutes = new ReadOnce<>(() -> tables.minutes().find(id));
        signers = seat -> tables.members().find(new InDistrict(session.district(), session.body()), seat, day());
        recorder = new ReadOnce<>(() -> tables.sessions().recorder(id));
        lost = new LostItems(this, tables, procedures);
        presiding = new Presiding(this, () -> tables.sessions().presiding(id));
        signing = new Signers(this, tables);
    }

    Caller me() {
        return me;
    }

    Session session() {
        return session;
    }

    KnownBody body() {
        return body.get();
    }

    Seats seats() {
        return seats.get();
    }

    LocalDate day() {
        return LocalDate.ofInstant(session.startsAt(), clock.zone());
    }

    boolean isBeforeItsDay() {
        return day().isAfter(clock.today());
    }

    boolean isMinuted() {
        return session.state() == Session.State.MINUTED || session.state() == Session.State.CLOSED;
    }

    boolean coordinates() {
        return CommitteeRight.PREPARE.isHeld(me, session.district());
    }

    boolean chairs() {
        return sits()
                && Visibility.chair(members.get())
                        .map(Member::account)
                        .filter(me.account()::equals)
                        .isPresent();
    }

    boolean sits() {
        return me.sitsIn(session.district(), session.body());
    }

    /** Whether the chair named the caller to record attendance. */
    boolean isRecorder() {
        return sits()
                && recorder.get()
                        .filter(seat -> members.get().stream()
                                .anyMatch(member -> member.id().equals(seat)
                                        && member.voting()
                                        && me.account().equals(member.account())))
                        .isPresent();
    }

    /** Whether no item of the session is closed to the caller. */
    boolean isFree() {
        return isFree(exclusion -> true, item -> true);
    }

    private boolean isFreeOfOpenItems() {
        return isFree(ItemExclusion::open, SessionFacts::isOpen);
    }

    private boolean isFree(Predicate<ItemExclusion> exclusion, Predicate<AgendaItem> item) {
        return exclusions.get().stream().filter(exclusion).noneMatch(this::isMine)
                && (me.bars().isEmpty() || items.get().stream().filter(item).noneMatch(this::isBarred));
    }

    /** Whether a recusal closes one item to the caller. */
    boolean isClosed(AgendaItem item) {
        return isBarred(item)
                || exclusions.get().stream().anyMatch(one -> one.item().equals(item.id()) && isMine(one));
    }

    private boolean isMine(ItemExclusion exclusion) {
        return me.account().equals(exclusion.account());
    }

    private boolean isBarred(AgendaItem item) {
        return item.application() != null && me.isBarredFrom(item.application());
    }

    private static boolean isOpen(AgendaItem item) {
        return item.state() == AgendaItem.State.OPEN;
    }

    List<AgendaItem> openItems() {
        return items.get().stream().filter(SessionFacts::isOpen).toList();
    }

    LostItems lost() {
        return lost;
    }

    /** Members who are excluded from one item. */
    Set<String> excluded(String item) {
        return members(exclusion -> exclusion.item().equals(item));
    }

    Set<String> excludedFromOpen() {
        return members(ItemExclusion::open);
    }

    private Set<String> members(Predicate<ItemExclusion> wanted) {
        return exclusions.get().stream()
                .filter(wanted)
                .map(ItemExclusion::member)
                .collect(Collectors.toSet());
    }

    /** Whether the caller is one of the deputy chairs, who open a session where the chair is not there. */
    boolean deputises() {
        return sits()
                && members.get().stream()
                        .anyMatch(member -> me.account().equals(member.account())
                                && body().rules().deputyChairs().contains(member.id()));
    }

    /** Whether somebody of the office is excluded from no item. */
    boolean hasFreeCoordinator() {
        return hasFreeCoordinator(item -> true);
    }

    /** Whether an open item is closed to the caller, and not to all of the office. */
    boolean isLeftToOffice() {
        return !isFreeOfOpenItems() && hasFreeCoordinator(SessionFacts::isOpen);
    }

    private boolean hasFreeCoordinator(Predicate<AgendaItem> of) {
        Set<String> matters =
                items.get().stream().filter(of).map(ExclusionBook::matter).collect(Collectors.toSet());
        return rooms.directory().call(known -> known.hasUnbarred(session.district(), Role.COORDINATOR, matters));
    }

    /** Whether the caller is who had a seat on the day, or chairs today where that one is in no more, or has no account. */
    boolean standsFor(String seat) {
        String account =
                Optional.ofNullable(seat).flatMap(signers).map(Member::account).orElse(null);
        return me.account().equals(account) ? sits() : chairs() && (account == null || !isIn(account));
    }

    /** Whether an account has the role of the body, without which it signs nothing. */
    private boolean isIn(String account) {
        return rooms.directory()
                .call(known -> known.bodyMembers(session.district()))
                .getOrDefault(session.body(), Set.of())
                .contains(account);
    }

    Optional<KeptMinutes> minutes() {
        return minutes.get();
    }

    List<AgendaItem> items() {
        return items.get();
    }

    /** Who leads. */
    Presiding presiding() {
        return presiding;
    }

    Signers signers() {
        return signing;
    }
}
