package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.documents.Report;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.programme.api.District;
import java.time.LocalDate;
import java.util.Map;

/** Prints minutes as their reader may see them. */
public final class MinutesPaper {
    private static final Template TEMPLATE = new Template(MinutesPaper.class, "minutes.ftlh");

    private final Letters letters;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    MinutesPaper(Letters letters, OtherRooms rooms, BusinessClock clock) {
        this.letters = requireNonNull(letters);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    byte[] pdf(Session session, Minutes minutes) {
        District district = rooms.programme().call(p -> p.district(session.district()));
        LocalDate day = LocalDate.ofInstant(session.startsAt(), clock.zone());
        Report frame = new Report(
                district.letterhead(),
                "Niederschrift",
                minutes.title(),
                LocalDate.ofInstant(minutes.madeAt(), clock.zone()),
                "%s-%s-%s".formatted(district.fileNumberPrefix(), session.body(), day));
        return letters.pdf(TEMPLATE, frame, Map.of("minutes", minutes));
    }
}
