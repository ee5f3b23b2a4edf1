package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;

/**
 * Made-up particulars of the letters that a {@link LetterSample} shows, which are nobody's and of no district.
 *
 * @param number where the number of a case stands
 * @param address in one line, with commas
 */
public record SampleCase(
        @Label(german = "die Nummer", english = "the number")
        String number,

        @Label(german = "der Träger", english = "the sponsor")
        String sponsor,

        @Label(german = "die Anschrift", english = "the address")
        String address,

        @Label(german = "der Titel", english = "the title") String title,

        @Label(german = "der Betrag", english = "the amount")
        Money amount) {
    /** The same in the letters of all rooms; there is no place with this post code. */
    public static final SampleCase MADE_UP = new SampleCase(
            "Muster",
            "Musterverein e. V.",
            "Musterweg 1, 00000 Musterort",
            "Nachbarschaftsgarten",
            Money.of("4200.00"));

    public SampleCase {
        requireNonNull(number);
        requireNonNull(sponsor);
        requireNonNull(address);
        requireNonNull(title);
        requireNonNull(amount);
    }
}
