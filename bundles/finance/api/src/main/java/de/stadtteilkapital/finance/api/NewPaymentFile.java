package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;
import java.util.List;

/**
 * Released disbursements to be sent to the bank in one file.
 *
 * @param executionDate when the bank is to execute; moves to the next day on which TARGET is open
 */
public record NewPaymentFile(List<String> disbursements, LocalDate executionDate) {
    private static final int MOST = 500;

    public NewPaymentFile {
        Require.present("disbursements", disbursements == null || disbursements.isEmpty() ? null : disbursements);
        disbursements = Require.list("disbursements", disbursements, MOST);
        Require.present("executionDate", executionDate);
    }
}
