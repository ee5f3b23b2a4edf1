package de.stadtteilkapital.programme.core;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ParameterKind;
import de.stadtteilkapital.programme.api.ParameterType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that a district has as holidays, or does not have as such, against what is known of its Land: a law of one year, or
 * one that is younger than the calendar.
 */
record HolidayExceptions(List<Day> all) {
    static final HolidayExceptions NONE = new HolidayExceptions(List.of());

    private static final Pattern WRITTEN = Pattern.compile("([+-])([0-9]{4}-[0-9]{2}-[0-9]{2}) (\\S.{0,199})");

    /**
     * One of them.
     *
     * @param source the law that has it so
     */
    record Day(LocalDate day, boolean holiday, String source) {
        private static Day of(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("no day with a source");
            }
            MatchResult parts = matcher.toMatchResult();
            return new Day(LocalDate.parse(parts.group(2)), parts.group(1).equals("+"), parts.group(3));
        }

        @Override
        public String toString() {
            return (holiday ? "+" : "-") + day + " " + source;
        }
    }

    HolidayExceptions {
        all = List.copyOf(all);
        if (all.stream().map(Day::day).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a day twice");
        }
    }

    /** Whether a day is one, for each that is named. */
    Map<LocalDate, Boolean> byDay() {
        return all.stream().collect(toUnmodifiableMap(Day::day, Day::holiday));
    }

    static ParameterKind<HolidayExceptions> kind() {
        return new ParameterKind<>(
                ParameterType.TEXT,
                new Text(
                        "Tage mit ihrer Rechtsgrundlage, + für einen weiteren Feiertag und - für keinen, mehrere trennt |"
                                + " (+2028-06-17 SonnFeiertG BE § 1 | -2028-10-31 …)",
                        "days with their legal source, + for one more holiday and - for none, several separated by |"
                                + " (+2028-06-17 SonnFeiertG BE § 1 | -2028-10-31 …)"),
                HolidayExceptions::read,
                exceptions -> exceptions.all().stream().map(Day::toString).collect(joining(" | ")));
    }

    private static HolidayExceptions read(String written) {
        if (written.isEmpty()) {
            return NONE;
        }
        if (written.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("more than a line");
        }
        return new HolidayExceptions(Arrays.stream(written.split("\\|", -1))
                .map(String::strip)
                .map(Day::of)
                .toList());
    }
}
