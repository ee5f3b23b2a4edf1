package de.stadtteilkapital.directory.api;

import java.time.LocalDate;
import java.util.List;

/**
 * An account as those see it who answer for it.
 *
 * @param id opaque; what events and rows carry
 * @param district whose administration answers for it
 * @param login by which the person logs in, null once it was erased
 * @param closedOn since when nobody gets in by it, null while it is open
 * @param roles in the order in which they were given, also those that hold no more or not yet; to a reader of one district
 *     those of that district
 * @param links by which it is reached beside its login name; for the administration that answers for it
 */
public record Account(
        String id,
        String district,
        String login,
        String name,
        LocalDate closedOn,
        List<RoleAssignment> roles,
        List<AccountLink> links) {
    public Account {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
    }
}
