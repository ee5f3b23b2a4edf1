package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How amounts, days, times, numbers and texts read in one language: in letters, on pages and in messages alike. */
public final class Wording {
    public static final Wording GERMAN =
            new Wording(Locale.GERMANY, "%s\u00a0€", "d.\u00a0MMMM uuuu", "dd.MM.uuuu", "HH:mm'\u00a0Uhr'");
    public static final Wording ENGLISH = new Wording(Locale.UK, "€%s", "d\u00a0MMMM uuuu", "d MMMM uuuu", "HH:mm");

    private static final char MINUS = '\u2212';
    private static final int GROUPED_FROM = 10_000;

    private final Locale language;
    private final String money;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter time;

    private Wording(Locale language, String money, String day, String shortDay, String time) {
        this.language = requireNonNull(language);
        this.money = requireNonNull(money);
        this.day = DateTimeFormatter.ofPattern(day, language);
        this.shortDay = DateTimeFormatter.ofPattern(shortDay, language);
        this.time = DateTimeFormatter.ofPattern(time, language);
    }

    /** English where it is asked for, else German. */
    public static Wording in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? ENGLISH : GERMAN;
    }

    public Locale language() {
        return language;
    }

    /** With its currency. */
    public String money(Money amount) {
        return money.formatted(amount(amount));
    }

    /** Without its currency. */
    public String amount(Money amount) {
        return decimal(amount.amount());
    }

    /** With the month in words. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** For tables and brackets. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    public String time(LocalTime clock) {
        return time.format(clock);
    }

    public String moment(LocalDateTime moment) {
        return day.format(moment) + ", " + time.format(moment);
    }

    public String text(Text text) {
        return text.in(language);
    }

    /** A decimal keeps all its places and is grouped; a whole number is grouped from five digits on, as years are not. */
    public String number(Number number) {
        if (number instanceof BigDecimal decimal && decimal.scale() > 0) {
            return decimal(decimal);
        }
        NumberFormat format = DecimalFormat.getNumberInstance(language);
        format.setGroupingUsed(Math.abs(number.doubleValue()) >= GROUPED_FROM);
        return format.format(number);
    }

    /**
     * The form of a value that reads in one way, empty for every other.
     *
     * @param zone in which an instant is a date and a time
     */
    public Optional<String> of(Object value, ZoneId zone) {
        if (value instanceof Money amount) {
            return Optional.of(money(amount));
        }
        if (value instanceof Text text) {
            return Optional.of(text(text));
        }
        if (value instanceof Labelled labelled) {
            return Optional.of(text(labelled.label()));
        }
        if (value instanceof FileNumber fileNumber) {
            return Optional.of(fileNumber.toString());
        }
        return Optional.ofNullable(moment(value, zone));
    }

    private @Nullable String moment(Object value, ZoneId zone) {
        if (value instanceof LocalDate date) {
            return day(date);
        }
        if (value instanceof LocalTime clock) {
            return time(clock);
        }
        if (value instanceof LocalDateTime moment) {
            return moment(moment);
        }
        return value instanceof Instant instant ? moment(LocalDateTime.ofInstant(instant, zone)) : null;
    }

    private String decimal(BigDecimal decimal) {
        NumberFormat format = DecimalFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimal.scale());
        format.setMaximumFractionDigits(decimal.scale());
        return format.format(decimal).replace('-', MINUS);
    }
}
