package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The committee, which members join and leave; its chair stays. */
final class Body {
    private static final String MEMBERS = "/api/committee/bodies/" + Road.DISTRICT + "/komitee/members";
    private static final int FEWEST = 6;
    private static final int MOST = 12;

    private static final class Seat {
        final String id;
        final LocalDate from;
        LocalDate until = LocalDate.MAX;

        Seat(String id, LocalDate from) {
            this.id = id;
            this.from = from;
        }

        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private final House house;
    private final List<Seat> seats = new ArrayList<>();

    Body(House house) {
        this.house = house;
        CommitteeRoad.members(house.road).stream()
                .filter(member -> member.get("voting").asBoolean())
                .forEach(member -> seats.add(new Seat(member.get("id").asText(), LocalDate.MIN)));
    }

    /** The chair first. */
    List<String> on(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.isOn(day))
                .map(seat -> seat.id)
                .toList();
    }

    /** From tomorrow on. */
    Deed join() {
        LocalDate from = house.today.plusDays(1);
        if (on(from).size() >= MOST || !house.leans(Deed.MEMBER_JOINS, 12)) {
            return null;
        }
        Map<String, Object> member =
                Map.of("name", "Mitglied " + (seats.size() + 1), "voting", true, "coopted", false, "from", from);
        seats.add(
                new Seat(house.post("koordination", MEMBERS, member).expect(201).text("id"), from));
        return Deed.MEMBER_JOINS;
    }

    /** Today is the last day. */
    Deed leave() {
        Seat seat = house.one(seats.subList(1, seats.size()), s -> s.isOn(house.today) && s.until == LocalDate.MAX);
        if (seat == null || on(house.today.plusDays(1)).size() <= FEWEST || !house.leans(Deed.MEMBER_LEAVES, 12)) {
            return null;
        }
        house.post("koordination", MEMBERS + "/" + seat.id + "/resignation", Map.of("until", house.today))
                .expect(200);
        seat.until = house.today;
        return Deed.MEMBER_LEAVES;
    }
}
