package de.stadtteilkapital.platform.api.identity;

import de.stadtteilkapital.platform.api.Text;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a room lets people do or read. An enum in each room's api lists the room's rights; whoever lets somebody in, reads
 * rows or tells of an event asks the same one, so that a role is given a right in one place.
 */
public interface Right {
    /** Why somebody has none whose role alone would give it. */
    Text LIMITED = new Text(
            "Ihr Mandat ist auf andere Aufgaben beschränkt; möglich ist, die Stadtteilkoordination darum zu bitten.",
            "Your mandate is limited to other tasks; it is possible to ask the district's coordination for it.");

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
        Holders holders = holders();
        return me.roles().stream()
                .filter(held -> holders.district().contains(held.role()) && holders.leaves(held))
                .flatMap(held -> Stream.ofNullable(held.district()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the caller has it of anything; of what, says the room where it reads. */
    default boolean isHeldAnywhere(Caller me) {
        Set<Role> roles = roles();
        Holders holders = holders();
        return me.roles().stream().anyMatch(held -> roles.contains(held.role()) && holders.leaves(held));
    }

    /** Whether it is only a mandate's limit to tasks that keeps the caller from having it. */
    default boolean isLimitedAway(Caller me) {
        Set<Role> roles = roles();
        return !isHeldAnywhere(me) && me.roles().stream().anyMatch(held -> roles.contains(held.role()));
    }

    /** Whether it is only a mandate's limit to tasks that keeps the caller from having it in the district. */
    default boolean isLimitedAway(Caller me, String district) {
        return !isHeld(me, district)
                && me.roles().stream()
                        .anyMatch(
                                held -> holders().district().contains(held.role()) && district.equals(held.district()));
    }
}
