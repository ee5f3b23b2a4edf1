package de.stadtteilkapital.platform.web.form;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as the wire has it: amounts, days and numbers as Germans write them, or as programs do.
 *
 * @param text of the wire, or as it was typed where it is none
 * @param number where the wire has a number
 * @param wrong what would be right; null where nothing is wrong with its form
 */
public record Typed(
        String text, @Nullable Number number, @Nullable Text wrong) {
    private static final Pattern GERMAN_AMOUNT =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,9}(?:,\\d{1,2})?");
    private static final Pattern WIRE_AMOUNT = Pattern.compile("\\d{1,9}\\.\\d{1,2}");
    private static final Pattern GERMAN_DECIMAL =
            Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,\\d{1,6})?");
    private static final Pattern WIRE_DECIMAL = Pattern.compile("-?\\d{1,9}\\.\\d{1,6}");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMAN).withResolverStyle(ResolverStyle.STRICT),
            // a year of two digits is one of this century
            DateTimeFormatter.ofPattern("d.M.uu", Locale.GERMAN).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT));

    public static Typed of(String typed, Class<?> type, Text heading) {
        if (type == Money.class) {
            return amount(typed, heading);
        }
        if (type == LocalDate.class) {
            return day(typed, heading);
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return number(typed, heading);
        }
        if (type == BigDecimal.class) {
            return decimal(typed, heading);
        }
        return new Typed(typed, null, null);
    }

    private static Typed decimal(String typed, Text heading) {
        String bare = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (GERMAN_DECIMAL.matcher(bare).matches()) {
            BigDecimal number = new BigDecimal(bare.replace(".", "").replace(',', '.'));
            return new Typed(number.toPlainString(), number, null);
        }
        if (WIRE_DECIMAL.matcher(bare).matches()) {
            return new Typed(bare, new BigDecimal(bare), null);
        }
        return new Typed(
                typed,
                null,
                new Text(
                        "Bitte schreiben Sie unter „%s“ eine Zahl, zum Beispiel 0,25.".formatted(heading.german()),
                        "Please write a number under “%s”, for example 0,25.".formatted(heading.english())));
    }

    private static Typed amount(String typed, Text heading) {
        String bare = typed.replaceAll("[\\s\\u00A0\\u202F]|€|(?i:euro?)$", "");
        if (GERMAN_AMOUNT.matcher(bare).matches()) {
            return new Typed(twoPlaces(bare.replace(".", "").replace(',', '.')), null, null);
        }
        if (WIRE_AMOUNT.matcher(bare).matches()) {
            return new Typed(twoPlaces(bare), null, null);
        }
        return new Typed(
                typed,
                null,
                new Text(
                        "Bitte schreiben Sie unter „%s“ einen Betrag in Euro, zum Beispiel 1.250,00."
                                .formatted(heading.german()),
                        "Please write an amount in euros under “%s”, for example 1.250,00."
                                .formatted(heading.english())));
    }

    private static String twoPlaces(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? plain + ".00" : (plain + "0").substring(0, point + 3);
    }

    private static Typed day(String typed, Text heading) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return new Typed(LocalDate.parse(typed, form).toString(), null, null);
            } catch (DateTimeException e) {
                continue; // perhaps in the other form
            }
        }
        return new Typed(
                typed,
                null,
                new Text(
                        "Bitte schreiben Sie unter „%s“ einen Tag, den es gibt, zum Beispiel 22.11.2026."
                                .formatted(heading.german()),
                        "Please write a day that exists under “%s”, for example 22.11.2026."
                                .formatted(heading.english())));
    }

    private static Typed number(String typed, Text heading) {
        String bare = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (bare.matches("\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}")) {
            return new Typed(typed, Long.valueOf(bare.replace(".", "")), null);
        }
        return new Typed(
                typed,
                null,
                new Text(
                        "Bitte schreiben Sie unter „%s“ eine ganze Zahl.".formatted(heading.german()),
                        "Please write a whole number under “%s”.".formatted(heading.english())));
    }

    /** How it is written in German, where it is right, and else as it was typed. */
    public String german(Class<?> type) {
        if (wrong != null) {
            return text;
        }
        if (type == Money.class) {
            return german(new Money(new BigDecimal(text)));
        }
        if (type == BigDecimal.class) {
            return german(new BigDecimal(text));
        }
        return type == LocalDate.class ? german(LocalDate.parse(text)) : text;
    }

    /** As it is typed in German; the other way round. */
    static String german(Object value) {
        if (value instanceof Money amount) {
            return Wording.GERMAN.amount(amount);
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Instant moment ? moment.toString() : String.valueOf(value);
    }
}
