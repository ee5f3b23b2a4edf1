package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/**
 * How an account is closed.
 *
 * @param eraseLogin whether login name and mail address are erased as well; false where it is missing
 * @param successor account that takes over what is open, missing for none
 */
public record AskedClosure(
        @Label(german = "die Löschung des Anmeldenamens", english = "the erasure of the login name")
        Boolean eraseLogin,

        @Label(german = "das übernehmende Konto", english = "the account that takes over") @Longest(36)
        String successor) {}
