package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.FileNumber;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** How values read in a German letter. */
final class German {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int GROUPED_FROM = 10_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.\u00a0MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm'\u00a0Uhr'", Locale.GERMANY);

    private German() {}

    /**
     * The printed form of a value that letters print in one way, empty for every other.
     *
     * @param zone in which an instant is a date and a time
     */
    static Optional<String> print(Object value, ZoneId zone) {
        if (value instanceof Money money) {
            return Optional.of(decimal(money.amount()) + NO_BREAK_SPACE + "€");
        }
        if (value instanceof Text text) {
            return Optional.of(text.german());
        }
        if (value instanceof FileNumber fileNumber) {
            return Optional.of(fileNumber.toString());
        }
        if (value instanceof Enum<?> code) {
            return Optional.of(code.name());
        }
        return value instanceof TemporalAccessor time ? moment(time, zone) : Optional.empty();
    }

    private static Optional<String> moment(TemporalAccessor value, ZoneId zone) {
        if (value instanceof LocalDate date) {
            return Optional.of(DATE.format(date));
        }
        if (value instanceof LocalTime time) {
            return Optional.of(TIME.format(time));
        }
        if (value instanceof LocalDateTime time) {
            return Optional.of(DATE.format(time) + ", " + TIME.format(time));
        }
        return value instanceof Instant instant
                ? moment(LocalDateTime.ofInstant(instant, zone), zone)
                : Optional.empty();
    }

    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** A decimal keeps all its places and is grouped; a whole number is grouped from five digits on, as years are not. */
    static String number(Number number) {
        if (number instanceof BigDecimal decimal && decimal.scale() > 0) {
            return decimal(decimal);
        }
        NumberFormat format = DecimalFormat.getNumberInstance(Locale.GERMANY);
        format.setGroupingUsed(Math.abs(number.doubleValue()) >= GROUPED_FROM);
        return format.format(number);
    }

    private static String decimal(BigDecimal decimal) {
        NumberFormat format = DecimalFormat.getNumberInstance(Locale.GERMANY);
        format.setMinimumFractionDigits(decimal.scale());
        format.setMaximumFractionDigits(decimal.scale());
        return format.format(decimal).replace('-', '\u2212');
    }
}
