package de.stadtteilkapital.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Flat;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    record Wish(String title, Money amount, LocalDate start) {}

    record Case(String id, @Flat Wish wish, String note) {}

    record Facts(Case one, List<Case> others, BigDecimal share) {}

    private static final Case ONE = new Case("a", new Wish("Fest", Money.of("5.00"), LocalDate.of(2027, 1, 1)), null);
    private static final Facts FACTS = new Facts(ONE, List.of(ONE), new BigDecimal("0.20"));
    private static final String CASE = "{\"amount\":\"5.00\",\"id\":\"a\",\"start\":\"2027-01-01\",\"title\":\"Fest\"}";
    private static final String WRITTEN = "{\"one\":" + CASE + ",\"others\":[" + CASE + "],\"share\":0.20}";

    @Test
    void keysAreSortedWhateverRecordHasThem() {
        assertThat(CanonicalJson.write(FACTS)).isEqualTo(WRITTEN);
    }

    @Test
    void whatWasWrittenIsReadAsItWas() {
        assertThat(CanonicalJson.read(WRITTEN, Facts.class)).isEqualTo(FACTS);
    }

    @Test
    void whatARecordNoLongerKnowsIsPassedOver() {
        assertThat(CanonicalJson.read(WRITTEN.replace("\"id\"", "\"gone\":{\"x\":1},\"id\""), Facts.class))
                .isEqualTo(FACTS);
    }
}
