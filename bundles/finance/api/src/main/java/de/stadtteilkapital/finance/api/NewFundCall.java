package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;

/** A call for the funds that payment requests need until a day. */
public record NewFundCall(
        @Longest(60) String district,
        @Longest(36) String round,

        @Label(german = "der Stichtag der Fälligkeit", english = "the due date")
        LocalDate dueUntil) {
    public NewFundCall {
        Input in = Input.of(NewFundCall.class);
        district = in.text("district", district);
        round = in.text("round", round);
        in.present("dueUntil", dueUntil);
        in.refuse();
    }
}
