package de.stadtteilkapital.programme.api;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which numbers another law has what the federal law of administrative procedure says. */
final class Numbers {
    /** {@code 49a Abs. 3 Satz 2}, or {@code 48, § 49}, or {@code 90, 91}, or {@code 48 bis 49a}. */
    static final String LIST;

    private static final Pattern NUMBER;

    static {
        String part = "(?: (?:Abs\\.|Satz|Nr\\.|Buchst\\.) [0-9]+[a-z]?(?: bis [0-9]+[a-z]?)?)*";
        String number = "[0-9]+[a-z]?" + part;
        LIST = number + "(?:(?:, (?:§ )?| und (?:§ )?| bis )" + number + ")*";
        NUMBER = Pattern.compile("(?<number>[0-9]+[a-z]?)(?<part>" + part + ")");
    }

    /** The Social Code's tenth book, whose first chapter follows the federal law without its committees. */
    static final Numbers SOCIAL = new Numbers(
            Map.ofEntries(
                    Map.entry("9", "8"),
                    Map.entry("10", "9"),
                    Map.entry("20", "16"),
                    Map.entry("21", "17"),
                    Map.entry("22", "18"),
                    Map.entry("24", "20"),
                    Map.entry("26", "21"),
                    Map.entry("28", "24"),
                    Map.entry("29", "25"),
                    Map.entry("31", "26"),
                    Map.entry("32", "27"),
                    Map.entry("35", "31"),
                    Map.entry("36", "32"),
                    Map.entry("37", "33"),
                    Map.entry("39", "35"),
                    Map.entry("41", "37"),
                    Map.entry("43", "39"),
                    Map.entry("48", "45"),
                    Map.entry("49", "47"),
                    Map.entry("49a", "50"),
                    Map.entry("54", "53"),
                    Map.entry("55", "54"),
                    Map.entry("56", "55"),
                    Map.entry("57", "56")),
            Map.of("49a Abs. 3", "50 Abs. 2a", "49a Abs. 3 Satz 2", "50 Abs. 2a Satz 2", "37 Abs. 6", "36"));

    static final Numbers SCHLESWIG_HOLSTEIN = new Numbers(
            Map.ofEntries(
                    Map.entry("10", "75"),
                    Map.entry("20", "81"),
                    Map.entry("21", "81a"),
                    Map.entry("22", "82"),
                    Map.entry("24", "83"),
                    Map.entry("25", "83a"),
                    Map.entry("26", "84"),
                    Map.entry("28", "87"),
                    Map.entry("31", "89"),
                    Map.entry("35", "106"),
                    Map.entry("36", "107"),
                    Map.entry("37", "108"),
                    Map.entry("39", "109"),
                    Map.entry("41", "110"),
                    Map.entry("43", "112"),
                    Map.entry("48", "116"),
                    Map.entry("49", "117"),
                    Map.entry("49a", "117a"),
                    Map.entry("54", "121"),
                    Map.entry("56", "123"),
                    Map.entry("90", "102"),
                    Map.entry("91", "103")),
            Map.of());

    private final Map<String, String> others;
    private final Map<String, String> whole;

    /** @param whole norms that stand elsewhere than the rest of their number */
    private Numbers(Map<String, String> others, Map<String, String> whole) {
        this.others = others;
        this.whole = whole;
    }

    /** Empty where one of them has no counterpart. */
    Optional<String> of(String federal) {
        StringBuilder own = new StringBuilder();
        Matcher each = NUMBER.matcher(federal);
        while (each.find()) {
            String other = whole.getOrDefault(each.group(), counterpart(each.group("number"), each.group("part")));
            if (other.isEmpty()) {
                return Optional.empty();
            }
            each.appendReplacement(own, Matcher.quoteReplacement(other));
        }
        return Optional.of(each.appendTail(own).toString());
    }

    private String counterpart(String number, String part) {
        return others.containsKey(number) ? others.get(number) + part : "";
    }
}
