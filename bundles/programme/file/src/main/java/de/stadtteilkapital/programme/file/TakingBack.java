package de.stadtteilkapital.programme.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.file.persistence.KeptChange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Undoes what a file has changed, the last first; all that stands against it is told at once. */
final class TakingBack {
    private static final Text OTHERWISE = new Text(
            "„%s“ wurde seit dem Einlesen geändert oder entfernt.", "“%s” was changed or removed since it was taken.");
    private static final Text WITH = new Text("%s: %s", "%s: %s");
    private static final int MOST = 20;

    private final List<DistrictChapter<?>> chapters;
    private final Bodies bodies;
    private final Caller me;
    private final String district;
    private final LocalDate taken;
    private final List<Objection> against = new ArrayList<>();

    /** @param taken the day on which the file was taken */
    TakingBack(List<DistrictChapter<?>> chapters, Bodies bodies, Caller me, String district, LocalDate taken) {
        this.chapters = requireNonNull(chapters);
        this.bodies = requireNonNull(bodies);
        this.me = requireNonNull(me);
        this.district = requireNonNull(district);
        this.taken = requireNonNull(taken);
    }

    /**
     * In a unit of work, which a refusal ends.
     *
     * @param changes in the order in which they were taken
     */
    void undo(List<KeptChange> changes) {
        List<KeptChange> lastFirst = new ArrayList<>(changes);
        Collections.reverse(lastFirst);
        lastFirst.forEach(change -> undo(of(change.chapter()), change));
        if (!against.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    against.get(0).message(),
                    against.subList(0, Math.min(MOST, against.size())));
        }
    }

    private DistrictChapter<?> of(String name) {
        return chapters.stream()
                .filter(chapter -> chapter.head().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.unavailable(name));
    }

    private <T extends Record> void undo(DistrictChapter<T> chapter, KeptChange change) {
        Chapter.requireRight(chapter, me, district);
        T written = read(chapter, change.after());
        T after = chapter.settled(me, district, written);
        String key = chapter.key(after);
        boolean asTaken = chapter.entries(me, district).contains(after);
        if (!asTaken) {
            Text called = key.isEmpty() ? chapter.head().label() : Text.same(key);
            stands(
                    chapter,
                    key,
                    new Text(
                            OTHERWISE.german().formatted(called.german()),
                            OTHERWISE.english().formatted(called.english())));
            return;
        }
        try {
            if (change.before() == null) {
                chapter.remove(me, district, written, taken);
            } else {
                chapter.restore(me, district, read(chapter, change.before()), written, taken);
            }
        } catch (Refusal refusal) {
            // the unit fails as a whole, once all the others have been asked
            stands(chapter, key, refusal.detail());
        }
    }

    private <T extends Record> T read(DistrictChapter<T> chapter, String json) {
        return bodies.read(json.getBytes(StandardCharsets.UTF_8), chapter.head().type());
    }

    private void stands(DistrictChapter<?> chapter, String key, Text why) {
        Text label = chapter.head().label();
        String named = key.isEmpty() ? "" : " „" + key + "“";
        against.add(new Objection(
                "",
                new Text(
                        WITH.german().formatted(label.german() + named, why.german()),
                        WITH.english().formatted(label.english() + named, why.english()))));
    }
}
