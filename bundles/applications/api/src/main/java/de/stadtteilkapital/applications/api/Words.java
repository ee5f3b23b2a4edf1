package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Puts amounts, days and texts into a rule's sentences, as {@link Wording} has them. */
public final class Words {
    private Words() {}

    /**
     * Fills {@code %s} in both languages.
     *
     * @param values {@link Money} without its currency, {@link LocalDate}, {@link Text}, or anything that reads the same in
     *     both
     */
    public static Text fill(Text sentence, Object... values) {
        return new Text(
                filled(sentence.german(), Wording.GERMAN, values), filled(sentence.english(), Wording.ENGLISH, values));
    }

    private static String filled(String sentence, Wording wording, Object... values) {
        return sentence.formatted(
                Stream.of(values).map(value -> word(value, wording)).toArray());
    }

    private static String word(Object value, Wording wording) {
        if (value instanceof Money money) {
            return wording.amount(money);
        } else if (value instanceof LocalDate day) {
            return wording.shortDay(day);
        }
        return value instanceof Text text ? wording.text(text) : String.valueOf(value);
    }
}
