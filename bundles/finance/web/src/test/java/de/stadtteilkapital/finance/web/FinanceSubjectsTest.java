package de.stadtteilkapital.finance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each piece of work of this room is done from, and what its button says. */
class FinanceSubjectsTest {
    @ParameterizedTest
    @CsvSource({"finance.baseRateMissing, Eintragen, /einrichtung/{id}/basiszinssaetze"})
    void eachKindHasItsPage(String kind, String act, String path) {
        assertThat(new FinanceSubjects().pages())
                .filteredOn(page -> page.kind().equals(kind))
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.act().german()).isEqualTo(act);
                    assertThat(page.path()).isEqualTo(path);
                });
    }
}
