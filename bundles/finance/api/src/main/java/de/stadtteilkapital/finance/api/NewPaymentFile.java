package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;
import java.util.List;

/**
 * Released disbursements to be sent to the bank in one file.
 *
 * @param executionDate when the bank is to execute; moves to the next day on which TARGET is open
 */
public record NewPaymentFile(@Most(500) @Longest(36) List<String> disbursements, LocalDate executionDate) {

    public NewPaymentFile {
        Require.present("disbursements", disbursements == null || disbursements.isEmpty() ? null : disbursements);
        disbursements = Require.list("disbursements", disbursements);
        Require.present("executionDate", executionDate);
    }
}
