package de.stadtteilkapital.platform.api.identity;

import java.util.Set;

/**
 * The roles that have a {@link Right}, and whose things it is about.
 *
 * @param district have it of everything in the district in which they hold the role
 * @param own have it of what is theirs alone: a sponsor's projects, a body's sessions, what an office was asked
 */
public record Holders(Set<Role> district, Set<Role> own) {
    public Holders {
        district = Set.copyOf(district);
        own = Set.copyOf(own);
    }

    /** Of everything in their district. */
    public static Holders in(Role... district) {
        return new Holders(Set.of(district), Set.of());
    }

    /** Of what is theirs. */
    public static Holders of(Role... own) {
        return new Holders(Set.of(), Set.of(own));
    }

    /** Those, and others of what is theirs. */
    public Holders andOf(Role... own) {
        return new Holders(district, Set.of(own));
    }
}
