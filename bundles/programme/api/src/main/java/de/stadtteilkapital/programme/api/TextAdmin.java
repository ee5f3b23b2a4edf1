package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How a district words the texts that the rooms declare. Whoever keeps the programme changes them, whoever follows it reads
 * them; to others there are none (404). Each change is an event.
 */
@ProviderType
public interface TextAdmin {
    /** What is declared right now, by place and key, and what is set. */
    List<TextValue> texts(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 for a key that nobody declares right now */
    TextValue text(Caller me, String district, String key);

    List<Possible> possible(Caller me, String district, String key);

    /**
     * Words a text from a day on. What was sent until then keeps its words; what is set for a later day stays.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for placeholders that are unknown, or missing, and for a day that
     *     is over; 404 for a key that nobody declares right now
     */
    TextValue set(Caller me, String district, String key, AskedText asked);

    /**
     * How it would read; nothing is done. For whoever may set it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal as {@link #set} does
     */
    TextPreview preview(Caller me, String district, String key, AskedText asked);

    /**
     * The whole letter in which it stands, with made-up particulars, as PDF; nothing is done. For whoever may set it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal as {@link #set} does; 409 for a text that stands in no letter, and
     *     for a letter of which there is no sample; 503 while a room is away that draws it or knows the district
     */
    byte[] letter(Caller me, String district, String key, AskedText asked);

    /**
     * Takes a version back that does not hold yet, or by which nothing was done.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that holds where a case was dealt with since it was
     *     entered, and for one that held; 404 where there is none of this day; 503 while a room is away that would have to
     *     be asked
     */
    TextValue withdraw(Caller me, String district, String key, LocalDate from);
}
