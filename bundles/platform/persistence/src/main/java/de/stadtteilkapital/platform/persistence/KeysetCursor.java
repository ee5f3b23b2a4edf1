package de.stadtteilkapital.platform.persistence;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ended: the order it was read in, and the keys of its last row. */
record KeysetCursor(String sort, String key, String id) {
    private static final String SEPARATOR = "\u001f";

    static KeysetCursor of(String written, String sort) {
        String[] parts = decode(written).split(SEPARATOR, -1);
        // PostgreSQL holds no zero character, so no row has one
        if (parts.length != 3 || !parts[0].equals(sort) || (parts[1] + parts[2]).indexOf('\0') >= 0) {
            throw forged();
        }
        return new KeysetCursor(parts[0], parts[1], parts[2]);
    }

    String written() {
        String text = String.join(SEPARATOR, sort, key, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String written) {
        try {
            return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw forged();
        }
    }

    private static Refusal forged() {
        return Refusal.invalid(
                "/cursor",
                new Text("Diese Marke passt nicht zu dieser Liste.", "This cursor does not belong to this list."));
    }
}
