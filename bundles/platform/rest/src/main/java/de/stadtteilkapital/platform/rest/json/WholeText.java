package de.stadtteilkapital.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Refuses characters that no letter, table or database can hold or that make a text read otherwise than it is written:
 * controls but for tabs and line ends, halves of characters, those that Unicode has set aside, and marks that turn the
 * direction of what follows.
 */
final class WholeText extends StringDeserializer {
    private static final long serialVersionUID = 1;
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|\\p{IsNoncharacter_Code_Point}" + "|[\\u202A-\\u202E\\u2066-\\u2069]");

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && !isWhole(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "a text of whole characters");
        }
        return text;
    }

    static boolean isWhole(String text) {
        return !UNFIT.matcher(text).find();
    }
}
