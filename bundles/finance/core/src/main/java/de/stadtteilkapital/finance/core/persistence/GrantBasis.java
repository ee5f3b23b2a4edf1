package de.stadtteilkapital.finance.core.persistence;

import java.time.LocalDate;

/**
 * What a grant rests on, frozen at its issue for the notice.
 *
 * @param sponsorAddress in lines
 * @param session title of the session that resolved
 * @param number of the item on its agenda
 * @param appliedOn day of the submission
 */
public record GrantBasis(
        String sponsorAddress, String session, int number, LocalDate resolvedOn, LocalDate appliedOn) {}
