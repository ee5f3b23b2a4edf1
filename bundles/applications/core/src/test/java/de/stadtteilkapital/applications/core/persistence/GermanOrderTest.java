package de.stadtteilkapital.applications.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GermanOrderTest {
    @Test
    void standsAsInAGermanList() {
        assertThat(List.of("Zebra", "„Öl“", "Ofen", "Äpfel", "Apfel", "Straße", "Strasse II", "offen").stream()
                        .sorted(Comparator.comparing(GermanOrder::key))
                        .toList())
                .containsExactly("Äpfel", "Apfel", "Ofen", "offen", "„Öl“", "Straße", "Strasse II", "Zebra");
    }
}
