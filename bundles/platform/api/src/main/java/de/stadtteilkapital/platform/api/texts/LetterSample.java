package de.stadtteilkapital.platform.api.texts;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Letters with made-up particulars, so that a district sees its words where they will stand. Registered as a service by the
 * room that writes the letters.
 */
@ConsumerType
public interface LetterSample {
    /** Whether a text stands in a letter of this room. */
    boolean has(String key);

    /**
     * The letter as PDF, with head and marks of the district; nothing is kept.
     *
     * @param key of a text of which {@link #has} is true
     * @param words what this text is to say, in German; the others say what they say today
     * @throws de.stadtteilkapital.platform.api.Refusal 503 while a room is away that draws it or knows the district
     */
    byte[] pdf(String district, String key, String words);
}
