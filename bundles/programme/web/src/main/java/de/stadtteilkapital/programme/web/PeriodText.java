package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people say it: "6 Wochen", "1 Jahr und 3 Tage"; the wire has ISO 8601. */
final class PeriodText {
    private static final int WEEK = 7;
    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:und|and|,)?\\s*([0-9]{1,4})\\s*(jahre?|monate?|wochen?|tage?|years?|months?|weeks?|days?)n?\\b",
            Pattern.CASE_INSENSITIVE);

    private PeriodText() {}

    static Text shown(Period period) {
        boolean weeks = period.getDays() % WEEK == 0;
        List<Text> parts = new ArrayList<>();
        add(parts, period.getYears(), new Text("Jahr", "year"), new Text("Jahre", "years"));
        add(parts, period.getMonths(), new Text("Monat", "month"), new Text("Monate", "months"));
        if (weeks) {
            add(parts, period.getDays() / WEEK, new Text("Woche", "week"), new Text("Wochen", "weeks"));
        } else {
            add(parts, period.getDays(), new Text("Tag", "day"), new Text("Tage", "days"));
        }
        return parts.stream()
                .reduce((one, other) ->
                        new Text(one.german() + " und " + other.german(), one.english() + " and " + other.english()))
                .orElse(new Text("0 Tage", "0 days"));
    }

    private static void add(List<Text> parts, int number, Text one, Text many) {
        if (number != 0) {
            Text unit = number == 1 ? one : many;
            parts.add(new Text(number + " " + unit.german(), number + " " + unit.english()));
        }
    }

    /** As the wire has it; what can't be read so stays as it was typed, for its kind to refuse. */
    static String written(String typed) {
        Matcher part = PARTS.matcher(typed);
        StringBuilder written = new StringBuilder("P");
        int end = 0;
        while (part.find() && part.start() == end) {
            written.append(Integer.parseInt(part.group(1))).append(letter(part.group(2)));
            end = part.end();
        }
        return end > 0 && end == typed.stripTrailing().length() ? written.toString() : typed;
    }

    private static char letter(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'j', 'y' -> 'Y';
            case 'm' -> 'M';
            case 'w' -> 'W';
            default -> 'D';
        };
    }
}
