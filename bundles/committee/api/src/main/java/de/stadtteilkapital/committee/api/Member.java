package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

/**
 * A seat in a body and who holds it.
 *
 * @param id unique over all bodies
 * @param account the login of the person, null for a member without one
 */
public record Member(String id, String name, String account, boolean voting, boolean chair) {
    public Member {
        requireNonNull(id);
        requireNonNull(name);
    }
}
