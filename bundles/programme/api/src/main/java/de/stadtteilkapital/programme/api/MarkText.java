package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mark that is entered has to say, whether it is new or changed. */
@LabelsOf(Mark.class)
record MarkText(
        @Nullable String name,
        @Nullable String nameEnglish,
        @Nullable String acknowledgement,
        @Nullable String acknowledgementEnglish,
        @Nullable String source,
        int place,
        @Nullable List<Mark.Use> uses) {
    private static final int LAST = 99;
    private static final Text PLACE =
            new Text("Die Stelle ist eine Zahl von 1 bis %s.", "The place is a number from 1 to %s.").with(LAST);

    MarkText checked(Input in) {
        in.require(place >= 1 && place <= LAST, "place", PLACE);
        return new MarkText(
                in.text("name", name, 200),
                optional(in, "nameEnglish", nameEnglish, 200),
                optional(in, "acknowledgement", acknowledgement, 300),
                optional(in, "acknowledgementEnglish", acknowledgementEnglish, 300),
                optional(in, "source", source, 200),
                place,
                in.some("uses", uses).stream().distinct().sorted().toList());
    }

    private static @Nullable String optional(Input in, String field, @Nullable String value, int longest) {
        String given = in.optionalText(field, value, longest);
        return given == null || given.isEmpty() ? null : given;
    }
}
