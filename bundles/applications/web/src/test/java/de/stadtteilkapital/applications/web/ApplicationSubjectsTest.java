package de.stadtteilkapital.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each piece of work of this room is done from, and what its button says. */
class ApplicationSubjectsTest {
    @ParameterizedTest
    @CsvSource({
        "applications.toCheck, Prüfen, /antraege/{id}/pruefung",
        "applications.toComplete, Ergänzen, /antraege/{id}/bearbeiten",
        "applications.startPassed, Neuen Beginn nennen, /antraege/{id}/neuer-beginn",
        "applications.draft, Weiterschreiben, /antraege/{id}/bearbeiten",
        "applications.completionOverdue, Öffnen, /antraege/{id}",
        "applications.readyForNetwork, Vorbewerten, /antraege/{id}/vorbewertung",
        "applications.callBack, Zurückrufen, /beratung/{id}",
        "applications.application, Öffnen, /antraege/{id}",
        "applications.adviceCase, Öffnen, /beratung/{id}"
    })
    void eachKindHasItsPage(String kind, String act, String path) {
        assertThat(new ApplicationSubjects().pages())
                .filteredOn(page -> page.kind().equals(kind))
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.act().german()).isEqualTo(act);
                    assertThat(page.path()).isEqualTo(path);
                });
    }
}
