package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.documents.Report;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.ProcedureNorms;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints minutes as their reader may see them. */
@Component(service = MinutesPaper.class)
public final class MinutesPaper {
    private static final Template TEMPLATE = new Template(MinutesPaper.class, "minutes.ftlh");

    private final Letters letters;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    @Activate
    public MinutesPaper(@Reference Letters letters, @Reference OtherRooms rooms, @Reference BusinessClock clock) {
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
        return letters.pdf(
                TEMPLATE,
                frame,
                Map.of(
                        "minutes", minutes,
                        "exclusion", ProcedureNorms.of(district).cite("VwVfG § 20"),
                        "headings", headings(Minutes.class),
                        "columns", headings(Minutes.MinutedVote.class),
                        "items", headings(Minutes.MinutedItem.class),
                        "postponed", AgendaItem.State.POSTPONED.label()));
    }

    /** What stands over the components of a record, by their names. */
    private static Map<String, Text> headings(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> Labels.heading(type, name)));
    }
}
