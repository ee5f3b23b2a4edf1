package de.stadtteilkapital.programme.core.chapters;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mark as it stands in the file.
 *
 * @param from its first day; null for one that holds
 * @param picture where its picture stands in the archive, by its digest: {@code marks/….png}
 */
@LabelsOf(Mark.class)
public record WrittenMark(
        Mark.Kind kind,
        @Longest(200) String name,
        @Nullable @Longest(200) String nameEnglish,
        @Nullable @Longest(300) String acknowledgement,
        @Nullable @Longest(300) String acknowledgementEnglish,
        @Nullable @Longest(200) String source,
        int place,
        @Most(3) List<Mark.Use> uses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Longest(80) @Label(german = "das Bild", english = "the picture")
        String picture) {
    static final String FOLDER = "marks";

    private static final Pattern FILE = Pattern.compile("marks/[0-9a-f]{64}\\.(png|jpg)");
    private static final Text NO_FILE = new Text(
            "Das Bild heißt „marks/“, dann seine SHA-256-Prüfsumme, dann „.png“ oder „.jpg“.",
            "The picture is called “marks/”, then its SHA-256 digest, then “.png” or “.jpg”.");

    public WrittenMark {
        // objects in the words of the form in which a mark is changed
        ChangedMark checked =
                new ChangedMark(name, nameEnglish, acknowledgement, acknowledgementEnglish, source, place, uses);
        Input in = Input.of(WrittenMark.class);
        kind = in.present("kind", kind);
        picture = in.text("picture", picture, 80);
        in.require(picture == null || picture.isEmpty() || FILE.matcher(picture).matches(), "picture", NO_FILE);
        in.refuse();
        name = checked.name();
        nameEnglish = checked.nameEnglish();
        acknowledgement = checked.acknowledgement();
        acknowledgementEnglish = checked.acknowledgementEnglish();
        source = checked.source();
        uses = checked.uses();
    }

    static WrittenMark of(Mark mark) {
        return new WrittenMark(
                mark.kind(),
                mark.name(),
                mark.nameEnglish(),
                mark.acknowledgement(),
                mark.acknowledgementEnglish(),
                mark.source(),
                mark.place(),
                mark.uses(),
                mark.state() == Mark.State.HOLDS ? null : mark.from(),
                mark.to(),
                FOLDER + "/" + file(mark.picture().digest()));
    }

    static String file(String digest) {
        return digest + ".png";
    }

    /** Of the picture, as its name tells it. */
    String digest() {
        return picture.substring(FOLDER.length() + 1, picture.lastIndexOf('.'));
    }

    WrittenMark with(@Nullable LocalDate first, String digest) {
        return new WrittenMark(
                kind,
                name,
                nameEnglish,
                acknowledgement,
                acknowledgementEnglish,
                source,
                place,
                uses,
                first,
                to,
                FOLDER + "/" + file(digest));
    }

    ChangedMark content() {
        return new ChangedMark(name, nameEnglish, acknowledgement, acknowledgementEnglish, source, place, uses);
    }
}
