package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GermanOrderTest {
    @Test
    void sortsAsADictionaryDoes() {
        List<String> names =
                List.of("Zoo", "Ämternetzwerk", "Amt für Soziales", "Amtsgericht", "Straße", "Strassenamt", "Öko");

        assertThat(names.stream().sorted(Comparator.comparing(GermanOrder::key)))
                .containsExactly(
                        "Amt für Soziales", "Ämternetzwerk", "Amtsgericht", "Öko", "Straße", "Strassenamt", "Zoo");
    }

    @Test
    void keepsSmallLettersAndDigitsOnly() {
        assertThat(GermanOrder.key("Ümläut & „Söhne“ GmbH 2")).isEqualTo("umlaut0sohne0gmbh02");
    }

    @Test
    void fitsTheColumn() {
        assertThat(GermanOrder.key("ß".repeat(200))).hasSize(200);
    }

    @Test
    void standsAsInAGermanList() {
        assertThat(List.of("Zebra", "„Öl“", "Ofen", "Äpfel", "Apfel", "Straße", "Strasse II", "offen").stream()
                        .sorted(Comparator.comparing(GermanOrder::key))
                        .toList())
                .containsExactly("Äpfel", "Apfel", "Ofen", "offen", "„Öl“", "Straße", "Strasse II", "Zebra");
    }
}
