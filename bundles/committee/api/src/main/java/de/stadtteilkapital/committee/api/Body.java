package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of the district: committee, network, working group.
 *
 * @param id speaking, unique over all districts: {@code komitee}
 * @param decides whether it decides on applications; the others deal with free matters only
 * @param members the chair first, then in their own stable order; null for whoever has not logged in
 */
public record Body(
        String id,
        String district,
        String name,

        @Label(german = "die Entscheidung über Anträge", english = "the decision on applications")
        boolean decides,

        @Told @Label(german = "die Geschäftsordnung", english = "the rules of procedure")
        BodyRules rules,

        @Label(german = "die Mitglieder", english = "the members") @Nullable
        List<Member> members) {
    public Body {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(name);
        requireNonNull(rules);
        members = members == null ? null : List.copyOf(members);
    }

    /** What may be known without login. */
    public Body withoutMembers() {
        return new Body(id, district, name, decides, rules, null);
    }
}
