package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a need: all but its title, once an application names it, its first day, and its end, which is
 * set by itself.
 *
 * @param targetGroups codes of the list targetGroup; none where it concerns everybody
 * @param goals ids of goals, of the action plan that holds
 */
@LabelsOf(Need.class)
public record ChangedNeed(
        @Longest(200) String title,
        @Nullable @Longest(2000) @Multiline String text,
        @Longest(200) String source,
        @Coded("targetGroup") @Most(20) @Longest(60) List<String> targetGroups,
        Need.Priority priority,
        @Most(20) @Longest(36) List<String> goals) {
    public ChangedNeed {
        Input in = Input.of(ChangedNeed.class);
        NeedText given = new NeedText(title, text, source, targetGroups, priority, goals).checked(in);
        in.refuse();
        title = requireNonNull(given.title());
        text = given.text();
        source = requireNonNull(given.source());
        targetGroups = requireNonNull(given.targetGroups());
        priority = requireNonNull(given.priority());
        goals = requireNonNull(given.goals());
    }
}
