package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;

/**
 * Somebody who takes part in the demonstration, with one account and one role.
 *
 * @param account its login name
 */
record Person(String account, String name, Assignment role) {
    Person {
        requireNonNull(account);
        requireNonNull(name);
        requireNonNull(role);
    }

    static Person in(Role role, String account, String name) {
        return new Person(account, name, Assignment.in(HammNorden.ID, role));
    }

    /** The account of an office is named like the office. */
    static Person office(String office, String name) {
        return new Person(office, name, Assignment.office(HammNorden.ID, office));
    }

    static Person member(String body, String account, String name) {
        return new Person(account, name, Assignment.member(HammNorden.ID, body));
    }
}
