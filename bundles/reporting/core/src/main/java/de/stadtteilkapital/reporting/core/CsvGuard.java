package de.stadtteilkapital.reporting.core;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking somebody's text for a formula (CWE-1236). */
final class CsvGuard {
    /** What begins a formula in one program or another, full-width forms included. */
    private static final String STARTS = "=+-@\t\r\n|%＝＋－＠";

    /** Blanks of every kind, those without width included. */
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");

    private CsvGuard() {}

    /** The text with an apostrophe before it where a program could compute it, also behind blanks. */
    static String text(String value) {
        if (value == null) {
            return "";
        }
        return isStart(value) || isStart(BLANKS.matcher(value).replaceFirst("")) ? "'" + value : value;
    }

    private static boolean isStart(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
