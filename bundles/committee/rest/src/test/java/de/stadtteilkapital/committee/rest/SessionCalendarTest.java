package de.stadtteilkapital.committee.rest;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Session;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class SessionCalendarTest {
    private static final String TITLE = "Sitzung; Öffentliche Beratung, mit Gästen\\Presse\nund Übertragung 🎥 "
            .repeat(3)
            .strip();

    @Test
    void anotherProgramReadsWhatWasWritten() throws IOException, ParserException {
        VEvent event = read(SessionCalendar.of(session(Session.State.INVITED, null)));
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getLocation().getValue()).isEqualTo("Bürgerhaus, Saal 2");
        assertThat(event.getDateTimeStart().getValue()).isEqualTo("20261201T170000Z");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.validate().getEntries()).isEmpty();
        assertThat(event.getDescription()).isNull();
    }

    @Test
    void aPlannedSessionIsTentativeAndARepeatedOneGivesNotice() throws IOException, ParserException {
        VEvent event = read(SessionCalendar.of(session(Session.State.PLANNED, "before")));
        assertThat(event.getStatus().getValue()).isEqualTo("TENTATIVE");
        assertThat(event.getDescription().getValue())
                .contains("ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        assertThat(SessionCalendar.of(session(Session.State.INVITED, "before")).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static VEvent read(String written) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(written));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static Session session(Session.State state, String repeatOf) {
        Instant start = Instant.parse("2026-12-01T17:00:00Z");
        return new Session(
                "0190",
                "hamm-norden",
                "komitee",
                TITLE,
                "Bürgerhaus, Saal 2",
                start,
                state,
                repeatOf,
                null,
                null,
                null);
    }
}
