package de.stadtteilkapital.platform.acts.json;

import java.util.regex.Pattern;

/**
 * Tells texts apart from what no letter, table or database can hold or what reads otherwise than it is written: controls
 * but for tabs and line ends, halves of characters, those that Unicode has set aside, and marks that turn the direction
 * of what follows.
 */
final class WholeText {
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|\\p{IsNoncharacter_Code_Point}|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Also those that Unicode has for the end of a line or a paragraph. */
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\u2028\\u2029]");

    private WholeText() {}

    static boolean isOneLine(String text) {
        return !LINE_END.matcher(text).find();
    }

    static boolean isWhole(String text) {
        return !UNFIT.matcher(text).find();
    }
}
