package de.stadtteilkapital.directory.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords will do (OWASP ASVS 5, 6.2): long ones, of whatever signs, that are not widely known and are no more than
 * what everybody knows of the account.
 */
final class PasswordRules {
    private static final String RULE = "account.password";
    private static final String SOURCE = "OWASP ASVS 5, 6.2";
    private static final int LONGEST = 128;

    /** What has to be left of a password without the words that everybody knows. */
    private static final int LEFT = 8;

    private static final int SHORTEST_WORD = 4;
    private static final Set<String> KNOWN = known();

    private final IntSupplier shortest;

    /** @param shortest characters */
    PasswordRules(IntSupplier shortest) {
        this.shortest = requireNonNull(shortest);
    }

    private static Set<String> known() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("known-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int shortest() {
        return shortest.getAsInt();
    }

    /**
     * What is wrong with a password.
     *
     * @param words that whoever guesses would try first: the login name, the person's name
     */
    void check(Input in, String field, String password, Stream<String> words) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest() || password.length() > LONGEST) {
            object(
                    in,
                    field,
                    new Text(
                                    "Ein Kennwort hat %s bis 128 Zeichen; gut sind mehrere Wörter hintereinander.",
                                    "A password has %s to 128 characters; several words in a row are good.")
                            .with(shortest()));
        } else if (isKnown(password)) {
            object(
                    in,
                    field,
                    new Text(
                            "Dieses Kennwort steht auf Listen bekannter Kennwörter; bitte ein anderes wählen.",
                            "This password is on lists of known ones; please choose another."));
        } else if (rest(password, words) < LEFT) {
            object(
                    in,
                    field,
                    new Text(
                            "Dieses Kennwort besteht vor allem aus Namen, die andere kennen; bitte ein anderes wählen.",
                            "This password is little more than names that others know; please choose another."));
        }
    }

    private static void object(Input in, String field, Text why) {
        in.object(new Objection("/" + field, why, RULE, SOURCE));
    }

    /** Also one written twice or more. */
    private static boolean isKnown(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        return KNOWN.contains(small) || isRepeated(small);
    }

    /** Found within its own double elsewhere than at the ends, a text is a shorter one several times over. */
    private static boolean isRepeated(String text) {
        int period = (text + text).indexOf(text, 1);
        return period < text.length() && period < LEFT;
    }

    private static int rest(String password, Stream<String> words) {
        String rest = password.toLowerCase(Locale.ROOT);
        List<String> all = Stream.concat(words, Stream.of("stadtteilkapital"))
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        for (String word : all) {
            rest = rest.replace(word, "");
        }
        return rest.codePointCount(0, rest.length());
    }
}
