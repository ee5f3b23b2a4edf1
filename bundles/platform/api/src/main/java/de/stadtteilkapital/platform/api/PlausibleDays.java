package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** Days that a date in some field can mean, both included; one outside is a slip, and is told with those that are possible. */
public record PlausibleDays(LocalDate first, LocalDate last) {
    public PlausibleDays {
        requireNonNull(first);
        requireNonNull(last);
    }

    /**
     * @param pointer JSON pointer to the field
     * @param wrong what is wrong with another day, a sentence without its full stop
     * @param rule id of the rule
     * @param source paragraph or standard it rests on
     */
    public Optional<Objection> objection(String pointer, LocalDate day, Text wrong, String rule, String source) {
        return day.isBefore(first) || day.isAfter(last)
                ? Optional.of(new Objection(pointer, told(wrong), rule, source))
                : Optional.empty();
    }

    private Text told(Text wrong) {
        return new Text(
                "%s; möglich sind Tage vom %s bis zum %s."
                        .formatted(wrong.german(), Wording.GERMAN.shortDay(first), Wording.GERMAN.shortDay(last)),
                "%s; possible are days from %s to %s."
                        .formatted(wrong.english(), Wording.ENGLISH.shortDay(first), Wording.ENGLISH.shortDay(last)));
    }
}
