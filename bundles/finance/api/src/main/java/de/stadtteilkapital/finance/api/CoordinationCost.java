package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the coordination has paid of its share of a round's money.
 *
 * @param evidence where the voucher is filed; files of it hang at the cost as attachments
 * @param bookedBy account
 * @param takenBack null for one that stands
 */
public record CoordinationCost(
        String id,
        String district,
        String round,

        @Label(german = "der Zahlungstag", english = "the day of payment")
        LocalDate spentOn,

        @Label(german = "der Zahlungsempfänger", english = "the payee")
        String payee,

        @Label(german = "der Zweck", english = "the purpose")
        String purpose,

        Money amount,

        @Label(german = "der Beleg", english = "the voucher")
        String evidence,

        @Label(german = "der Buchungstag", english = "the day of the posting")
        LocalDate bookedOn,

        @Label(german = "die buchende Person", english = "the person who booked it")
        String bookedBy,

        @Label(german = "die Rücknahme", english = "the taking back") @Nullable
        TakenBack takenBack) {
    /**
     * That it does not count any more.
     *
     * @param by account
     */
    public record TakenBack(
            @Label(german = "der Tag", english = "the day") LocalDate on,

            @Label(german = "die Person", english = "the person")
            String by,

            @Label(german = "der Grund", english = "the reason")
            String reason) {}
}
