package de.stadtteilkapital.platform.api.setup;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;

/**
 * What stands over a {@link DistrictChapter}.
 *
 * @param name what it is called in the file: {@code areas}; unique
 * @param place the smaller, the earlier it is taken: what refers to something comes after it
 * @param label as a heading: "Fördergebiete"
 * @param type of an entry; its constructor objects to what can't be
 * @param right who may change what stands in it
 */
public record ChapterHead<T extends Record>(String name, int place, Text label, Class<T> type, Right right) {
    public ChapterHead {
        requireNonNull(name);
        requireNonNull(label);
        requireNonNull(type);
        requireNonNull(right);
    }
}
