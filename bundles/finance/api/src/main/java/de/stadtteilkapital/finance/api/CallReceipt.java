package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a call's money, or all of it, as it came to the bank account.
 *
 * @param valueDate from when on it is the call's: the bank's date, or the day on which parked money was assigned
 * @param parkedReceipt the surplus it was a part of before; null for what was the call's from the beginning
 */
@LabelsOf(Receipt.class)
public record CallReceipt(
        String id,
        Money amount,
        LocalDate valueDate,
        String bankReference,

        @Label(german = "die Überzahlung", english = "the surplus") @Nullable
        String parkedReceipt) {}
