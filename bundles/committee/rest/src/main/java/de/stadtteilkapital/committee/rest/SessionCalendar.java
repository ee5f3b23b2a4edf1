package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.Session;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A session as a calendar entry (RFC 5545); it has no end, since nobody knows when it will be over. */
final class SessionCalendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    /** The notice that VwVfG § 90 Abs. 2 asks the invitation for. */
    private static final String REPEATED = "Wiederholte Sitzung: Das Gremium ist für die zurückgestellten Punkte ohne"
            + " Rücksicht auf die Zahl der Erschienenen beschlussfähig.";

    private final StringBuilder lines = new StringBuilder();

    private SessionCalendar() {}

    static String of(Session session) {
        SessionCalendar calendar = new SessionCalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Stadtteilkapital//committee//DE");
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", session.id() + "@stadtteilkapital");
        calendar.line("DTSTAMP", UTC.format(stamp(session)));
        calendar.line("DTSTART", UTC.format(session.startsAt()));
        calendar.line("SUMMARY", text(session.title()));
        calendar.line("LOCATION", text(session.place()));
        if (session.repeatOf() != null) {
            calendar.line("DESCRIPTION", text(REPEATED));
        }
        calendar.line("STATUS", session.state() == Session.State.PLANNED ? "TENTATIVE" : "CONFIRMED");
        calendar.line("END", "VEVENT");
        calendar.line("END", "VCALENDAR");
        return calendar.lines.toString();
    }

    private static Instant stamp(Session session) {
        return session.invitedAt() == null ? session.startsAt() : session.invitedAt();
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds after 75 octets, never inside a character (RFC 5545, 3.1). */
    private void line(String name, String value) {
        int octets = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += length;
        }
        lines.append("\r\n");
    }
}
