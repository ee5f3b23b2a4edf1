package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark of a district to be entered.
 *
 * @param picture the digest of a picture that is kept already
 * @param from its first day, today or later; null for today
 */
@LabelsOf(Mark.class)
public record NewMark(
        Mark.Kind kind,
        @Longest(200) String name,
        @Nullable @Longest(200) String nameEnglish,
        @Nullable @Longest(300) String acknowledgement,
        @Nullable @Longest(300) String acknowledgementEnglish,
        @Nullable @Longest(200) String source,
        int place,
        @Most(3) List<Mark.Use> uses,
        @Nullable LocalDate from,

        @Longest(64) @Label(german = "das Bild", english = "the picture")
        String picture) {
    public NewMark {
        Input in = Input.of(NewMark.class);
        kind = in.present("kind", kind);
        MarkText given = new MarkText(name, nameEnglish, acknowledgement, acknowledgementEnglish, source, place, uses)
                .checked(in);
        picture = in.text("picture", picture, 64);
        in.refuse();
        name = requireNonNull(given.name());
        nameEnglish = given.nameEnglish();
        acknowledgement = given.acknowledgement();
        acknowledgementEnglish = given.acknowledgementEnglish();
        source = given.source();
        uses = requireNonNull(given.uses());
    }
}
