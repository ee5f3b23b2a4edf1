package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/** Money that a sponsor gave back of its own accord (freiwillige Rückzahlung); it bears no interest. */
@LabelsOf(NewRepayment.class)
public record Repayment(
        String id,
        String grant,
        Money amount,
        LocalDate valueDate,
        String reason,

        @Label(german = "der Buchungstag", english = "the day of booking")
        LocalDate bookedOn,

        @Label(german = "die buchende Person", english = "the person who booked")
        String bookedBy) {}
