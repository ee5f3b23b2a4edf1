package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.platform.api.Input;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(() -> 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier gelbe Regenschirme",
                "nurkleinebuchstabenhier",
                "            Leerzeichen",
                "ÄÖÜäöüß€ ñ 漢字 жук",
                "🌧🌈🌻🌵🍄🐌🦔🦉🐝🦋🐞🌰",
                "annaahorn und acht mehr",
                "correct Battery horse 17"
            })
    void lengthIsEnoughWhateverTheSigns(String password) {
        assertThat(wrong(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 100, 128})
    void longOnesAreTaken(int length) {
        assertThat(wrong(longOne(length))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, hat 12 bis 128 Zeichen", "129, hat 12 bis 128 Zeichen", "0, hat 12 bis 128 Zeichen"})
    void whatIsTooShortOrTooLongIsRefused(int length, String why) {
        assertThat(wrong(longOne(length))).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwort1234",
                "PASSWORT1234",
                "Password2024!",
                "qwertzuiop123",
                "1qaz2wsx3edc",
                "111111111111",
                "abababababab",
                "hallohallohallo",
                "meinpasswort1",
                "ichliebedich1234",
                "schalke123456789"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(wrong(password)).contains("Listen bekannter Kennwörter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AnnaAhorn2026",
                "anna.ahorn@hamm.de",
                "ahornanna1234",
                "StadtteilkapitalAnna",
                "stadtteilkapital2026!"
            })
    void whatIsLittleMoreThanANameIsRefused(String password) {
        assertThat(wrong(password)).contains("Namen, die andere kennen");
    }

    private String wrong(String password) {
        Input in = Input.of(ChosenPassword.class);
        rules.check(in, "password", password, Stream.of("anna.ahorn@hamm.de", "Anna Ahorn"));
        return in.objections().stream()
                .map(objection -> objection.message().german())
                .findFirst()
                .orElse("");
    }

    private static String longOne(int length) {
        return "vier gelbe Regenschirme, neun blaue Raeder und kein Haus. "
                .repeat(3)
                .substring(0, length);
    }
}
