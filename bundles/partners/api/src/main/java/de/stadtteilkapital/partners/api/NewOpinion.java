package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;

/**
 * What an office says to a case.
 *
 * @param statement the reasons, at most {@value #LONGEST} characters
 */
public record NewOpinion(
        @Label(german = "das Votum", english = "the verdict")
        Verdict verdict,

        @Label(german = "die Begründung", english = "the reasons") @Longest(LONGEST) @Multiline
        String statement) {
    public static final int LONGEST = 8000;

    public NewOpinion {
        Input in = Input.of(NewOpinion.class);
        in.present("verdict", verdict);
        statement = in.text("statement", statement);
        in.refuse();
    }
}
