package de.stadtteilkapital.platform.api.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a room lets people do or read. An enum in each room's api lists the room's rights; whoever lets somebody in, reads
 * rows or tells of an event asks the same one, so that a role is given a right in one place.
 */
public interface Right {
    /** Which roles have it, and of what. */
    Holders holders();

    /** All roles that have it of anything. */
    default Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(holders().district());
        roles.addAll(holders().own());
        return roles;
    }

    /** Whether the caller has it of everything in the district. */
    default boolean isHeld(Caller me, String district) {
        return districts(me).contains(district);
    }

    /** The districts in which the caller has it of everything. */
    default Set<String> districts(Caller me) {
        return holders().district().stream()
                .flatMap(role -> me.districts(role).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
