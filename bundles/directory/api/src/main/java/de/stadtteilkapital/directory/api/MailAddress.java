package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where mail reaches a person: an address as RFC 5321 writes it, in ASCII, without a name, a comment or quotes, at most 254
 * characters. Nothing in it can end a line of a mail's header.
 */
public final class MailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    private MailAddress() {}

    /** @throws de.stadtteilkapital.platform.api.Refusal 400 for what is neither null nor an address */
    public static void check(@Nullable String address) {
        Input in = Input.of(Account.class);
        optional(in, "mail", address);
        in.refuse();
    }

    /** Present and well-formed; answers it without blanks around it. */
    static String checked(Input in, String field, @Nullable String address) {
        String given = in.text(field, address);
        if (given != null && !given.isEmpty()) {
            checkForm(in, field, given);
        }
        return given;
    }

    /** Null or well-formed. */
    static @Nullable String optional(Input in, String field, @Nullable String address) {
        String given = Input.optionalText(address);
        if (given == null || given.isEmpty()) {
            return null;
        }
        checkForm(in, field, given);
        return given;
    }

    private static void checkForm(Input in, String field, String address) {
        in.require(
                key(address).isPresent(),
                field,
                new Text(
                        "Eine Mailadresse sieht so aus: vorname.nachname@example.org (höchstens 254 Zeichen, ohne Umlaute).",
                        "A mail address looks like this: first.last@example.org (254 characters at most, no accents)."));
    }

    /** What is compared: capitals and small letters are the same; empty for what is no address. */
    public static Optional<String> key(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(typed).matches()
                ? Optional.of(typed.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
