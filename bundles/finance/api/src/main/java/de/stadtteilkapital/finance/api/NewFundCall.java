package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/** A call for the funds that payment requests need until a day. */
public record NewFundCall(
        @Longest(60) String district, @Longest(36) String round, LocalDate dueUntil) {
    public NewFundCall {
        district = Require.text("district", district);
        round = Require.text("round", round);
        Require.present("dueUntil", dueUntil);
    }
}
