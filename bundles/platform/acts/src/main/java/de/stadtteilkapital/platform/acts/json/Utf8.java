package de.stadtteilkapital.platform.acts.json;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON between machines is UTF-8 without a mark before it (RFC 8259, 8.1). The JSON library would guess other encodings,
 * and read a line end or a slash out of bytes in which no filter before it sees one.
 */
final class Utf8 {
    private static final char MARK = '\uFEFF';

    private Utf8() {}

    /** @throws Refusal 400 where the bytes are anything else */
    static String read(byte[] body) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw foreign();
        }
        if (text.indexOf('\0') >= 0) {
            throw foreign();
        }
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            throw Refusal.invalid(
                    "",
                    new Text(
                            "Vor dem Inhalt steht eine Byte-Reihenfolge-Marke; bitte ohne sie senden.",
                            "There is a byte order mark before the body; please send it without."));
        }
        return text;
    }

    private static Refusal foreign() {
        return Refusal.invalid(
                "",
                new Text(
                        "Der Inhalt ist nicht in UTF-8 geschrieben; JSON ist UTF-8.",
                        "The body is not written in UTF-8; JSON is UTF-8."));
    }
}
