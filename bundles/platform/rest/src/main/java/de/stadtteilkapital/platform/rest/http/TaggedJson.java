package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.Answer;
import java.util.Locale;
import java.util.Map;

/** JSON with its tag, of a thing together with what a caller may do with it. */
record TaggedJson(Deeds deeds, Caller me, Locale language) {
    <T> Answer<T> of(int status, Map<String, String> headers, Object shown) {
        return shown instanceof Thing<?> thing
                ? AnswerWriter.tagged(status, headers, thing.record(), deeds.written(thing, me), language)
                : AnswerWriter.tagged(status, headers, shown, shown, language);
    }
}
