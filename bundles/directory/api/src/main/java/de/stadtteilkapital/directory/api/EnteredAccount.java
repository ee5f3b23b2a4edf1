package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.LabelsOf;

/**
 * An account whose password somebody has chosen by a link.
 *
 * @param login by which they log in from now on
 */
@LabelsOf(Account.class)
public record EnteredAccount(String login) {}
