package de.stadtteilkapital.platform.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in the window of an envelope, however somebody has written their address. */
class AddressLinesTest {
    @Test
    void linesAndCommasPartAnAddressAndNoLineIsEmpty() {
        assertThat(Letter.addressLines(" Verein ", "Weg 1, 59065 Hamm"))
                .containsExactly("Verein", "Weg 1", "59065 Hamm");
        assertThat(Letter.addressLines("Verein", "Weg 1\n\n ,59065 Hamm\n"))
                .containsExactly("Verein", "Weg 1", "59065 Hamm");
    }

    @Test
    void noMoreThanTheWindowHolds() {
        assertThat(Letter.addressLines("Verein", "a\nb\nc\nd\ne\nf"))
                .containsExactly("Verein", "a", "b", "c", "d", "e");
    }
}
