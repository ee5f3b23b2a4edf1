package de.stadtteilkapital.platform.api.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4.800,00   | 4800.00
                    4.800      | 4800.00
                    4800       | 4800.00
                    4800.5     | 4800.50
                    4800,5     | 4800.50
                    4800 €     | 4800.00
                    12,30 EUR  | 12.30
                    """)
    void anAmountIsReadAsPeopleAndProgramsWriteIt(String words, String amount) {
        assertThat(new Sought(words).amount()).contains(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nähstube", "HN-2026-0007", "4,8,0", "12.34.56"})
    void otherWordsAreNoAmount(String words) {
        assertThat(new Sought(words).amount()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " a "})
    void oneLetterIsNothingToLookFor(String words) {
        assertThatThrownBy(() -> new Sought(words)).isInstanceOf(Refusal.class);
    }

    @Test
    void aHundredCharactersAreLookedForAndNoMore() {
        assertThat(new Sought("a".repeat(100)).words()).hasSize(100);
        assertThatThrownBy(() -> new Sought("a".repeat(101)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections().get(0).pointer())
                                .isEqualTo("/q"));
    }
}
