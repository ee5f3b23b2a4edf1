package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What codes and their names look like. */
final class CodeText {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Text FORM = new Text(
            "Ein Schlüssel besteht aus Großbuchstaben von A bis Z, Ziffern und Unterstrichen; ein Buchstabe steht vorn.",
            "A code consists of capital letters from A to Z, digits and underscores, a letter first.");

    private CodeText() {}

    static @Nullable String code(Input in, @Nullable String code) {
        String given = in.optionalText("code", code, 60);
        in.require(given == null || CODE.matcher(given).matches(), "code", FORM);
        return given;
    }
}
