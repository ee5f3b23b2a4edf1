package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.texts.LetterSample;
import java.nio.charset.StandardCharsets;

/** The letter of a room: district, text and words, as they came. */
final class WrittenLetter implements LetterSample {
    @Override
    public boolean has(String key) {
        return key.startsWith("finance.");
    }

    @Override
    public byte[] pdf(String district, String key, String words) {
        return (district + " " + key + " " + words).getBytes(StandardCharsets.UTF_8);
    }
}
