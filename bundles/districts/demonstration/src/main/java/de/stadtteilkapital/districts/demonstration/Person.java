package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the demonstration, with one account.
 *
 * @param account its login name
 * @param role by which they are known
 * @param seat as a member of a body beside it; null for none
 */
record Person(
        String account,
        String name,
        Assignment role,
        @Nullable Assignment seat) {
    Person {
        requireNonNull(account);
        requireNonNull(name);
        requireNonNull(role);
    }

    private Person(String account, String name, Assignment role) {
        this(account, name, role, null);
    }

    /** The same who sits in a body too. */
    Person alsoIn(String body) {
        return new Person(account, name, role, Assignment.member(HammNorden.ID, body));
    }

    List<Assignment> roles() {
        return seat == null ? List.of(role) : List.of(role, seat);
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
