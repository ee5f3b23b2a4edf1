package de.stadtteilkapital.itests.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Ids that look like real ones, as somebody would try who wants to know what there is. */
final class Guess {
    private static final int UUID_LENGTH = 36;

    private final Random random;

    Guess(long seed) {
        random = new Random(seed);
    }

    /** The ids of a thing, each of them guessed in turn, then all. */
    List<Map<String, String>> of(Map<String, String> ids) {
        List<Map<String, String>> guesses = new ArrayList<>();
        Map<String, String> all = new HashMap<>();
        ids.forEach((name, id) -> {
            String guessed = of(id);
            all.put(name, guessed);
            Map<String, String> one = new HashMap<>(ids);
            one.put(name, guessed);
            guesses.add(one);
        });
        if (ids.size() > 1) {
            guesses.add(all);
        }
        return guesses;
    }

    /** Of the same form and length. */
    private String of(String id) {
        if (id.length() == UUID_LENGTH) {
            // the first half of a UUIDv7 tells a time, which can be guessed
            return id.substring(0, 14)
                    + new UUID(random.nextLong(), random.nextLong()).toString().substring(14);
        }
        // no id of the demonstration begins so: three letters by chance have been somebody's
        return random.ints(id.length() - 1L, 'a', 'z' + 1)
                .collect(() -> new StringBuilder("q"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
