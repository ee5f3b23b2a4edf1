package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a round's money, as the funder has promised it.
 *
 * @param amount in full
 * @param coordinationShare part of it that pays the coordination; zero for all but the first of a round
 */
@LabelsOf({NewTranche.class, Budget.class, LedgerPosting.class})
public record Tranche(
        String id,
        String district,
        String round,
        Money amount,
        Money coordinationShare,
        String reference,
        @Nullable String earmark,
        LocalDate bookedOn) {}
