package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** One refusal names all that is wrong with what was entered, in words of the forms. */
class NewResultsTest {
    @Test
    void everyWrongFieldOfAGroupIsNamed() {
        assertThat(objections(() -> new ParticipantGroup(null, " ", null, 0, null)))
                .containsExactly(
                        "/sex Bitte geben Sie das Geschlecht an.",
                        "/ageGroup Bitte geben Sie die Altersgruppe an.",
                        "/targetGroup Bitte geben Sie die Zielgruppe an.",
                        "/count Die Zahl der Personen liegt zwischen 1 und 100000.");
    }

    @Test
    void everyWrongFieldOfAnIndicatorIsNamed() {
        assertThat(objections(() -> new IndicatorActual("", -1)))
                .containsExactly(
                        "/code Bitte geben Sie den Indikator an.",
                        "/actual Der Ist-Wert liegt zwischen 0 und 1000000.");
    }

    @Test
    void emptyEntriesAndDoubleIndicatorsAreNamed() {
        IndicatorActual indicator = new IndicatorActual("EVENTS", 1);
        assertThat(objections(() ->
                        new NewResults(List.of(indicator, indicator), Collections.singletonList(null), null, null)))
                .containsExactly(
                        "/participants Unter „Teilnehmerinnen und Teilnehmer“ ist ein Eintrag leer.",
                        "/indicators Jeder Indikator steht nur einmal da.");
        assertThat(new NewResults(null, null, " Was war ", null).narrative()).isEqualTo("Was war");
    }

    private static List<String> objections(Runnable entered) {
        Refusal refusal = Assertions.catchThrowableOfType(Refusal.class, entered::run);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.objections().stream().map(NewResultsTest::words).toList();
    }

    private static String words(Objection objection) {
        return objection.pointer() + " " + objection.message().german();
    }
}
