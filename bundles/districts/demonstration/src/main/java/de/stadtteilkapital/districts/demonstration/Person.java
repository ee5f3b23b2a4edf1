package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;

/** Somebody who takes part in the demonstration, with one account and one role. */
record Person(String account, String name, Assignment role) {
    Person {
        requireNonNull(account);
        requireNonNull(name);
        requireNonNull(role);
    }

    static Person in(Role role, String account, String name) {
        return new Person(account, name, new Assignment(role, HammNorden.ID, null, null, List.of()));
    }

    /** The account of an office is named like the office. */
    static Person office(String office, String name) {
        return new Person(office, name, new Assignment(Role.OFFICE, HammNorden.ID, office, null, List.of()));
    }

    static Person member(String body, String account, String name) {
        return new Person(account, name, new Assignment(Role.BODY_MEMBER, HammNorden.ID, null, body, List.of()));
    }
}
