package de.stadtteilkapital.platform.persistence.keys;

import de.stadtteilkapital.platform.persistence.HouseKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** All keys of a purpose that are in the database, the newest first. */
record Keyring(List<Made> keys) {
    static final Keyring EMPTY = new Keyring(List.of());

    /** A key and when it was made; keys of a purpose are counted from 1. */
    record Made(long number, Instant at, HouseKey key) {}

    Keyring {
        keys = List.copyOf(keys);
    }

    /** Whether there is none yet, or the newest has served its time. */
    boolean isDue(Instant now, KeyTerms terms) {
        return keys.isEmpty() || !now.isBefore(keys.get(0).at().plus(terms.renewed()));
    }

    List<HouseKey> readable(Instant now, KeyTerms terms) {
        return IntStream.range(0, keys.size())
                .filter(i -> isReadable(i, now, terms))
                .mapToObj(i -> keys.get(i).key())
                .toList();
    }

    List<Made> outlived(Instant now, KeyTerms terms) {
        return IntStream.range(0, keys.size())
                .filter(i -> !isReadable(i, now, terms))
                .mapToObj(keys::get)
                .toList();
    }

    /** Each is replaced by the one that was made after it. */
    private boolean isReadable(int index, Instant now, KeyTerms terms) {
        return index == 0 || now.isBefore(keys.get(index - 1).at().plus(terms.kept()));
    }

    long next() {
        return keys.isEmpty() ? 1 : keys.get(0).number() + 1;
    }
}
