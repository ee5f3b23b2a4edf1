package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;

/** That a voucher was confirmed as one of its own. */
@LabelsOf(NewVoucherConfirmation.class)
public record VoucherConfirmation(
        String reason,

        @Label(german = "der Tag der Bestätigung", english = "the day of confirmation")
        LocalDate confirmedOn,

        @Label(german = "die bestätigende Person", english = "the person who confirmed")
        String confirmedBy) {}
