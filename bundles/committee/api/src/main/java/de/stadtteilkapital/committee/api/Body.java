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
 * @param rules that hold today
 * @param own what its own rules of procedure say, or will from a day to come: the last first
 * @param parent id of the body within which it works; null for none
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

        @Label(german = "die eigenen Regeln", english = "the rules of its own")
        List<OwnRules> own,

        @Label(german = "das übergeordnete Gremium", english = "the parent body") @Nullable
        String parent,

        @Label(german = "die Mitglieder", english = "the members") @Nullable
        List<Member> members) {
    public Body {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(name);
        requireNonNull(rules);
        own = List.copyOf(own);
        members = members == null ? null : List.copyOf(members);
    }

    /** One with the rules of the district and the law, within no other. */
    public Body(
            String id, String district, String name, boolean decides, BodyRules rules, @Nullable List<Member> members) {
        this(id, district, name, decides, rules, List.of(), null, members);
    }

    /** What may be known without login. */
    public Body withoutMembers() {
        return new Body(id, district, name, decides, rules, own, parent, null);
    }
}
