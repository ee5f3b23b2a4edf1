package de.stadtteilkapital.platform.api.setup;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What one room keeps of a district, as a part of the district's file. A room's core registers a service for each of its
 * chapters; a stranger's room that does so has a chapter of its own, in the file and in its schema.
 *
 * <p>An entry says what holds by leaving its first day out, so that a file holds from the day on which it is taken; what
 * is to come names its day.
 *
 * @param <T> an entry; its constructor objects to what can't be
 */
@ConsumerType
public interface DistrictChapter<T extends Record> {
    Text STAYS = new Text("„%s“ lässt sich nicht zurücknehmen.", "“%s” can't be taken back.");

    ChapterHead<T> head();

    /** Whether there is one entry at most, which stands in the file by itself and not in a list. */
    default boolean isSingle() {
        return false;
    }

    /** Whether its entry founds the district. All others are asked for a district that is there. */
    default boolean founds() {
        return false;
    }

    /**
     * Whether it tells of persons: then it stands in the file only where somebody asked for them, what a file changes by it
     * is kept nowhere but in the room, and goes not with what is taken back.
     */
    default boolean isPersonal() {
        return false;
    }

    /** What tells an entry from all others of the chapter: its name, or its first day. */
    String key(T entry);

    /** What there is of the district, in its order. */
    List<T> entries(Caller me, String district);

    /**
     * An entry of a file as {@link #entries} would tell of it: what the room orders is in its order, and one that names the
     * day since which it holds names none.
     */
    default T settled(Caller me, String district, T entry) {
        return entry;
    }

    /**
     * Whether an entry that is not there says nothing of today: there was such a thing and it is over, or what it says for a
     * day to come holds then anyway.
     */
    default boolean isOver(Caller me, String district, T entry) {
        return false;
    }

    /** @throws de.stadtteilkapital.platform.api.Refusal as the room's act does, pointing into the entry */
    void add(Caller me, String district, T entry);

    /** @throws de.stadtteilkapital.platform.api.Refusal as the room's act does, pointing into the entry */
    void change(Caller me, String district, T before, T after);

    /**
     * Takes away what {@link #add} brought, while nothing refers to it.
     *
     * @param taken the day on which the file was taken, since which an entry without a day holds
     * @throws de.stadtteilkapital.platform.api.Refusal 409 naming what refers to it
     */
    default void remove(Caller me, String district, T entry, LocalDate taken) {
        throw Refusal.conflict(STAYS.with(key(entry)));
    }

    /**
     * Undoes {@link #change}; what held before holds again, as if it had never been otherwise.
     *
     * @param taken as with {@link #remove}
     * @throws de.stadtteilkapital.platform.api.Refusal 409 naming what refers to it
     */
    default void restore(Caller me, String district, T before, T after, LocalDate taken) {
        change(me, district, after, before);
    }
}
