package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a need that is entered has to say, whether it is new or changed. */
@LabelsOf(Need.class)
record NeedText(
        @Nullable String title,
        @Nullable String text,
        @Nullable String source,
        @Nullable List<String> targetGroups,
        Need.@Nullable Priority priority,
        @Nullable List<String> goals) {
    private static final int MOST = 20;

    NeedText checked(Input in) {
        return new NeedText(
                in.text("title", title, 200),
                textFor(in),
                in.text("source", source, 200),
                in.list("targetGroups", targetGroups, MOST).stream().distinct().toList(),
                in.present("priority", priority),
                goalsFor(in));
    }

    private @Nullable String textFor(Input in) {
        String given = in.optionalText("text", text, 2000);
        return given == null || given.isEmpty() ? null : given;
    }

    /** One at least: a need that falls under no goal is none of this programme. */
    private List<String> goalsFor(Input in) {
        List<String> given = in.list("goals", goals, MOST).stream().distinct().toList();
        if (goals == null || goals.isEmpty()) {
            in.present("goals", null);
        }
        return given;
    }
}
