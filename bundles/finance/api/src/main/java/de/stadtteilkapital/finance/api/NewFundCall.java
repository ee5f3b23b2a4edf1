package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/** A call for the funds that payment requests need until a day. */
public record NewFundCall(String district, String round, LocalDate dueUntil) {
    public NewFundCall {
        district = Require.text("district", district, 60);
        round = Require.text("round", round, 36);
        Require.present("dueUntil", dueUntil);
    }
}
