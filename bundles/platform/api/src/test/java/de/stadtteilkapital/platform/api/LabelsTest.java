package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    record Trip(
            @Label(german = "die Reise", english = "the trip")
            String trip,

            @Label(german = "der Anlass", english = "the occasion")
            String reason,

            @Label(german = "der Name des Gastes", english = "the guest's name", accusative = "den Namen des Gastes")
            String guest,

            String title,
            String unheardOf) {}

    @LabelsOf(Trip.class)
    record Booked(String id, String trip, String reason) {}

    @ParameterizedTest
    @CsvSource({
        "trip, die Reise, die Reise, Reise",
        "reason, der Anlass, den Anlass, Anlass",
        "guest, der Name des Gastes, den Namen des Gastes, Name des Gastes",
        "title, der Titel, den Titel, Titel",
        "unheardOf, „unheardOf“, „unheardOf“, unheardOf"
    })
    void aComponentIsCalledAlikeAsASubjectAsAnObjectAndAsAHeading(
            String component, String subject, String object, String heading) {
        assertThat(Labels.subject(Trip.class, component).german()).isEqualTo(subject);
        assertThat(Labels.object(Trip.class, component).german()).isEqualTo(object);
        assertThat(Labels.heading(Trip.class, component).german()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "der letzte Tag, letzter Tag",
        "die beschlossene Summe, beschlossene Summe",
        "die erreichbaren Punkte, erreichbare Punkte",
        "die gewichteten ganzen Punkte, gewichtete ganze Punkte",
        "das amtliche Kennzeichen, amtliches Kennzeichen",
        "die als verwendet anerkannte Summe, als verwendet anerkannte Summe",
        "die Fassung des Aktionsplans, Fassung des Aktionsplans",
        "die E-Mail-Adresse, E-Mail-Adresse",
        "ohne Artikel, ohne Artikel"
    })
    void withoutItsArticleAnAdjectiveBearsTheEnding(String words, String heading) {
        assertThat(GermanArticles.without(words)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({"trip, Trip", "reason, Occasion", "id, Id"})
    void aRecordTakesOverTheLabelsOfAnotherAndThoseCommonToAll(String component, String heading) {
        assertThat(Labels.heading(Booked.class, component).english()).isEqualTo(heading);
    }
}
