package de.stadtteilkapital.applications.core;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a table (RFC 4180), in which no spreadsheet takes somebody's text for a formula (CWE-1236). */
final class CsvLine {
    /** What begins a formula in one program or another, full-width forms included. */
    private static final String STARTS = "=+-@\t\r\n|%＝＋－＠";

    /** Blanks of every kind, those without width included. */
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");

    private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]");

    private CsvLine() {}

    /** @param cells text is guarded; whatever else stands as it prints; null is empty */
    static String of(Object... cells) {
        return Stream.of(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = value instanceof String free ? guarded(free) : Objects.toString(value, "");
        return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** With an apostrophe before it where a program could compute it, also behind blanks. */
    private static String guarded(String text) {
        return isStart(text) || isStart(BLANKS.matcher(text).replaceFirst("")) ? "'" + text : text;
    }

    private static boolean isStart(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
