package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a body beside its rules and members.
 *
 * @param decides whether it decides on applications
 * @param parent id of the body within which it works; null for none
 */
@LabelsOf(Body.class)
public record ChangedBody(
        @Longest(200) String name,
        boolean decides,
        @Nullable @Longest(60) String parent) {
    public ChangedBody {
        Input in = Input.of(ChangedBody.class);
        name = in.text("name", name);
        parent = named(parent);
        in.refuse();
    }

    public static ChangedBody of(Body body) {
        return new ChangedBody(body.name(), body.decides(), body.parent());
    }

    static @Nullable String named(@Nullable String parent) {
        String stripped = Input.optionalText(parent);
        return stripped == null || stripped.isEmpty() ? null : stripped;
    }
}
