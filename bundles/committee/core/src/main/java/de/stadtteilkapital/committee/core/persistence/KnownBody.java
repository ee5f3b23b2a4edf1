package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import java.util.List;
import java.util.Optional;

/**
 * A body as it is on a day.
 *
 * @param rules its own that hold then
 * @param own all that its own rules have said and will, the last first
 * @param parent null for none
 * @param members of that day
 */
public record KnownBody(
        String id,
        String district,
        String name,
        boolean decides,
        OwnRules rules,
        List<OwnRules> own,
        String parent,
        List<Member> members) {
    public KnownBody {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(name);
        requireNonNull(rules);
        own = List.copyOf(own);
        members = List.copyOf(members);
    }

    /** What the member on a seat is called; empty where nobody of that day sits there. */
    public Optional<String> nameOf(String seat) {
        return members.stream()
                .filter(member -> member.id().equals(seat))
                .map(Member::name)
                .findFirst();
    }
}
