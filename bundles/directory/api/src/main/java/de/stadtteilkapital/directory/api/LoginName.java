package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people type to log in: an e-mail address, {@code m_mueller}, {@code 4711}. It leads to an account and is not its
 * name anywhere else. No colon, at which HTTP Basic ends it, and no blank, which Derby compares past.
 */
public final class LoginName {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@+-]{0,253}");

    private LoginName() {}

    /** The same name without blanks around it. */
    public static String checked(String login) {
        Input in = Input.of(NewAccount.class);
        String name = checked(in, login);
        in.refuse();
        return name;
    }

    static String checked(Input in, String login) {
        String name = in.text("login", login);
        in.require(
                name == null || name.isEmpty() || FORM.matcher(name).matches(),
                "login",
                new Text(
                        "Ein Anmeldename beginnt mit Buchstabe oder Ziffer und besteht aus Buchstaben ohne Umlaute,"
                                + " Ziffern und den Zeichen . _ @ + - (höchstens 254).",
                        "A login name begins with a letter or digit and consists of letters without accents, digits"
                                + " and the signs . _ @ + - (254 at most)."));
        return name;
    }

    /** What is compared: capitals and small letters are the same; empty for what nobody can be called. */
    public static Optional<String> key(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(typed.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
