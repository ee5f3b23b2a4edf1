package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;

/**
 * What an office says to a case.
 *
 * @param statement the reasons, at most {@value #LONGEST} characters
 */
public record NewOpinion(
        Verdict verdict, @Longest(LONGEST) @Multiline String statement) {
    public static final int LONGEST = 8000;

    public NewOpinion {
        Require.present("verdict", verdict);
        statement = Require.text("statement", statement);
    }
}
