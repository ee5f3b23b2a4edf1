package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body and who holds it.
 *
 * @param id unique over all bodies
 * @param account the login of the person, null for a member without one
 */
public record Member(
        String id,
        String name,
        @Nullable String account,

        @Label(german = "das Stimmrecht", english = "the right to vote")
        boolean voting,

        @Label(german = "der Vorsitz", english = "the chair")
        boolean chair) {
    public Member {
        requireNonNull(id);
        requireNonNull(name);
    }
}
