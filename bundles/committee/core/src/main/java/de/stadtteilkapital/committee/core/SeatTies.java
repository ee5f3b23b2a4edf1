package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What else refers to a seat, so that there can't be as if it had never been. */
final class SeatTies {
    private static final Text PRESIDES = new Text(
            "Dieses Mitglied hat den Vorsitz oder soll ihn haben; er ist zuerst jemand anderem zu geben.",
            "This member has the chair or is to have it; it must be given to somebody else first.");
    private static final Text DEPUTISES = new Text(
            "Die Geschäftsordnung nennt dieses Mitglied als Vertretung des Vorsitzes; sie ist zuerst zu ändern.",
            "The rules of procedure name this member as deputy chair; they must be changed first.");
    private static final Text EXCLUDED = new Text(
            "Dieses Mitglied ist von Vorgängen ausgeschlossen und bleibt; möglich ist, es ausscheiden zu lassen.",
            "This member is excluded from matters and stays; it is possible to let them resign.");

    private final CommitteeTables tables;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    SeatTies(CommitteeTables tables, OtherRooms rooms, BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    /** What can be changed of the members of a body. */
    MemberChange change(InDistrict body) {
        LocalDate today = clock.today();
        List<Member> all = tables.members().all(body, today);
        return new MemberChange(
                all,
                today,
                day -> tables.sessions()
                        .isAnyHeldFrom(
                                body.district(),
                                body.id(),
                                day.atStartOfDay(clock.zone()).toInstant()),
                seat -> of(body, seat, all, today),
                rooms.citing(body.district()));
    }

    private Optional<Text> of(InDistrict body, String seat, List<Member> all, LocalDate today) {
        if (tables.recusals().isExcluded(body, seat)) {
            return Optional.of(EXCLUDED);
        }
        if (deputises(body, seat, today)) {
            return Optional.of(DEPUTISES);
        }
        // the last one goes with the chair: there is nobody to give it to
        boolean others = all.stream()
                .anyMatch(other -> !other.id().equals(seat)
                        && (other.until() == null || !other.until().isBefore(today)));
        return others && tables.members().presidesFrom(body, seat, today) ? Optional.of(PRESIDES) : Optional.empty();
    }

    /** By the rules that hold, and those to come. */
    private boolean deputises(InDistrict body, String seat, LocalDate today) {
        List<OwnRules> own = tables.bodies()
                .find(body.district(), body.id(), today)
                .map(KnownBody::own)
                .orElse(List.of());
        for (OwnRules rules : own) {
            if (rules.deputyChairs().contains(seat)) {
                return true;
            }
            if (rules.from() == null || !rules.from().isAfter(today)) {
                return false;
            }
        }
        return false;
    }
}
