package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.time.LocalDate;
import java.util.List;

/**
 * Released disbursements to be sent to the bank in one file.
 *
 * @param executionDate when the bank is to execute; moves to the next day on which TARGET is open
 */
public record NewPaymentFile(
        @Label(german = "die Zahlungen", english = "the payments") @Most(500) @Longest(36)
        List<String> disbursements,

        @Label(german = "der Ausführungstag", english = "the execution date")
        LocalDate executionDate) {
    public NewPaymentFile {
        Input in = Input.of(NewPaymentFile.class);
        disbursements = in.some("disbursements", disbursements);
        in.present("executionDate", executionDate);
        in.refuse();
    }
}
