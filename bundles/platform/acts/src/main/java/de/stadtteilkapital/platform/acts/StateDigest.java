package de.stadtteilkapital.platform.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.stadtteilkapital.platform.acts.json.Json;
import de.stadtteilkapital.platform.api.Sha256;

/** Tells one stored state of a thing from another, whatever other rooms or the day tell of it. */
public final class StateDigest {
    private static final int LENGTH = 32;

    private StateDigest() {}

    public static String of(Object stored) {
        try {
            return of(Json.stored().writeValueAsBytes(stored));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state can't be written", e);
        }
    }

    /** Of what is shown, likewise. */
    public static String of(byte[] shown) {
        return Sha256.hex(shown).substring(0, LENGTH);
    }
}
