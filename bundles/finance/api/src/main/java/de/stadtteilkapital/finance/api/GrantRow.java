package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grant as a line of a list.
 *
 * @param paid executed payments, gross
 * @param proven sum of the vouchers that the sponsor has entered, audited or not
 * @param rest what has not been paid of the grant yet
 * @param end last day of the grant period
 * @param proofDue last day for the final proof; null where it is handed in, or none is to come
 */
@LabelsOf(Grant.class)
public record GrantRow(
        String id,
        String application,
        String fileNumber,
        String title,
        String district,
        String round,
        String sponsor,
        String sponsorName,
        Money amount,

        @Label(german = "die Zahlungen", english = "the payments") @Told
        Money paid,

        @Label(german = "die Summe der Belege", english = "the sum of the vouchers") @Told
        Money proven,

        @Label(german = "der Rest", english = "the rest") @Told
        Money rest,

        LocalDate end,

        @Label(german = "der Abgabetermin des Nachweises", english = "the due date of the proof") @Told @Nullable
        LocalDate proofDue,

        GrantState state) {
    public GrantRow {
        requireNonNull(id);
        requireNonNull(application);
        requireNonNull(state);
    }
}
