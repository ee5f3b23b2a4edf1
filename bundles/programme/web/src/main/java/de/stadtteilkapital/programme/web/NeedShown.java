package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.Need;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A need with what its goals and target groups are called.
 *
 * @param one as it is kept
 */
public record NeedShown(Need one, List<String> goals, List<Text> groups) {
    /** A goal that is gone is left out, a code that its list no longer has is shown as it is written. */
    static NeedShown of(Need need, Map<String, String> goals, Map<String, Text> groups) {
        return new NeedShown(
                need,
                need.goals().stream().map(goals::get).filter(Objects::nonNull).toList(),
                need.targetGroups().stream()
                        .map(code -> groups.getOrDefault(code, Text.same(code)))
                        .toList());
    }
}
