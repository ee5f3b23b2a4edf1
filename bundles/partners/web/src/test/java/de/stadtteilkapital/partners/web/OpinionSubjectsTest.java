package de.stadtteilkapital.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each piece of work of this room is done from, and what its button says. */
class OpinionSubjectsTest {
    @ParameterizedTest
    @CsvSource({
        "partners.toAnswer, Stellung nehmen, /stellungnahmen/{id}",
        "partners.overdue, Ansehen, /stellungnahmen/{id}"
    })
    void eachKindHasItsPage(String kind, String act, String path) {
        assertThat(new OpinionSubjects().pages())
                .filteredOn(page -> page.kind().equals(kind))
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.act().german()).isEqualTo(act);
                    assertThat(page.path()).isEqualTo(path);
                });
    }
}
