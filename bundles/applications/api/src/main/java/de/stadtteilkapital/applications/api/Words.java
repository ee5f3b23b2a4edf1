package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts amounts, days and texts into a rule's sentences, each language in its own way of writing them. */
public final class Words {
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String AMOUNT = "#,##0.00";

    private Words() {}

    /**
     * Fills {@code %s} in both languages.
     *
     * @param values {@link Money} without its currency, {@link LocalDate}, {@link Text}, or anything that reads the same in
     *     both
     */
    public static Text fill(Text sentence, Object... values) {
        return new Text(
                sentence.german().formatted(Stream.of(values).map(Words::german).toArray()),
                sentence.english()
                        .formatted(Stream.of(values).map(Words::english).toArray()));
    }

    private static String german(Object value) {
        if (value instanceof Money money) {
            return amount(money, Locale.GERMAN);
        } else if (value instanceof LocalDate day) {
            return GERMAN_DAY.format(day);
        }
        return value instanceof Text text ? text.german() : String.valueOf(value);
    }

    private static String english(Object value) {
        if (value instanceof Money money) {
            return amount(money, Locale.ENGLISH);
        } else if (value instanceof LocalDate day) {
            return ENGLISH_DAY.format(day);
        }
        return value instanceof Text text ? text.english() : String.valueOf(value);
    }

    private static String amount(Money money, Locale language) {
        return new DecimalFormat(AMOUNT, DecimalFormatSymbols.getInstance(language)).format(money.amount());
    }
}
