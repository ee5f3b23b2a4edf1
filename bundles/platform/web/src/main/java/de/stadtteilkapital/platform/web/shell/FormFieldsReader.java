package de.stadtteilkapital.platform.web.shell;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code application/x-www-form-urlencoded} (WHATWG URL, 5), each field with all that was sent of it. */
final class FormFieldsReader {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FIELDS = 3000;

    private static final Refusal TOO_MUCH = Refusal.invalid(
            "", new Text("Das sind mehr Angaben, als in ein Formular passen.", "That is more than fits into a form."));

    private FormFieldsReader() {}

    static Map<String, List<String>> read(InputStream sent) throws IOException {
        byte[] body = sent.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw TOO_MUCH;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String pair : new String(body, StandardCharsets.US_ASCII).split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MOST_FIELDS) {
                throw TOO_MUCH;
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return fields;
    }

    private static String decoded(String written) {
        try {
            String text = URLDecoder.decode(written, StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw Refusal.invalid(
                    "", new Text("Das Formular ist nicht in UTF-8 geschrieben.", "The form is not written in UTF-8."));
        }
    }
}
