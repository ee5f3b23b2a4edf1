package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be changed of a mark: all but whose it is, its picture and its first day, for another picture is another mark. */
@LabelsOf(Mark.class)
public record ChangedMark(
        @Longest(200) String name,
        @Nullable @Longest(200) String nameEnglish,
        @Nullable @Longest(300) String acknowledgement,
        @Nullable @Longest(300) String acknowledgementEnglish,
        @Nullable @Longest(200) String source,
        int place,
        @Most(3) List<Mark.Use> uses) {
    public ChangedMark {
        Input in = Input.of(ChangedMark.class);
        MarkText given = new MarkText(name, nameEnglish, acknowledgement, acknowledgementEnglish, source, place, uses)
                .checked(in);
        in.refuse();
        name = requireNonNull(given.name());
        nameEnglish = given.nameEnglish();
        acknowledgement = given.acknowledgement();
        acknowledgementEnglish = given.acknowledgementEnglish();
        source = given.source();
        uses = requireNonNull(given.uses());
    }
}
