package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.platform.api.Input;

/** The round whose money is asked for, as the query names it. */
record InRound(String district, String round) {
    private static final int LONGEST_DISTRICT = 60;
    private static final int LONGEST_ROUND = 36;

    InRound {
        Input in = Input.of(InRound.class);
        district = in.text("district", district, LONGEST_DISTRICT);
        round = in.text("round", round, LONGEST_ROUND);
        in.refuse();
    }
}
