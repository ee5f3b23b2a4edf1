package de.stadtteilkapital.programme.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an act that burdens tells of the remedy against it, by Land, law, town and day. */
class RemediesTest {
    private static District district(Land land, ProcedureLaw law, String city) {
        OfficeAddress office = new OfficeAddress("Stadt", "Straße 1", city, "1", "a@b.example", "");
        return new District("d", "D", "Programm", Money.of("1.00"), "D", office, List.of(), land, law);
    }

    private static Optional<CompetentCourt> court(String written) {
        return CompetentCourt.PARAMETER.kind().read(written);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "remedies-told.csv", delimiter = ';')
    void anActTellsTheRemedyOfItsDay(
            Land land,
            ProcedureLaw law,
            String city,
            LocalDate day,
            String remedy,
            String at,
            RemedyChoice chosen,
            String court) {
        Optional<Remedy> told = Remedies.against(
                district(land, law, city),
                day,
                chosen == null ? RemedyChoice.BY_LAND : chosen,
                court(court == null ? "" : court));

        assertThat(told.map(r -> r.kind().name()).orElse("none")).isEqualTo(remedy);
        assertThat(told.map(r -> r.authority() + " in " + r.seat()).orElse(null))
                .isEqualTo(at);
        assertThat(told.map(Remedy::months).orElse(1)).isOne();
    }

    /** VwGO § 58 (1): remedy, court, its seat and the term; more is not asked for, and what is more may be wrong. */
    @Test
    void theInstructionNamesWhatTheLawAsksFor() {
        Remedy hamm = Remedies.against(
                        district(Land.NW, ProcedureLaw.LAND, "59065 Hamm"),
                        LocalDate.of(2026, 12, 3),
                        RemedyChoice.BY_LAND,
                        Optional.empty())
                .orElseThrow();

        assertThat(hamm.instruction())
                .isEqualTo(new Text(
                        "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage bei dem"
                                + " Verwaltungsgericht Arnsberg, Jägerstraße 1, 59821 Arnsberg, erhoben werden.",
                        "An action against this decision can be brought before the Verwaltungsgericht Arnsberg,"
                                + " Jägerstraße 1, 59821 Arnsberg, within one month of its notification."));
        assertThat(hamm.source()).isEqualTo("VwGO §§ 58, 74; JustG NRW § 110 Abs. 1; JustG NRW § 17 Nr. 2");
    }

    @Test
    void anObjectionIsMadeToWhoeverIssuedTheAct() {
        assertThat(new Remedy(RemedyKind.OBJECTION, "Stadt Hamm", "Hamm", "Straße 1, 59065 Hamm", 2, "VwGO § 70")
                        .instruction()
                        .german())
                .isEqualTo(
                        "Gegen diesen Bescheid kann innerhalb von 2 Monaten nach Bekanntgabe Widerspruch erhoben werden."
                                + " Er ist einzulegen bei: Stadt Hamm, Straße 1, 59065 Hamm.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verwaltungsgericht", "a|b|c", "a|b|c|d|e", "a||c|d", "a|b|c|d\u0007"})
    void aCourtWithoutItsSeatIsNone(String written) {
        assertThatThrownBy(() -> court(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCourtIsWrittenAsItIsRead() {
        String written = "Verwaltungsgericht Ansbach|Ansbach|Promenade 24, 91522 Ansbach|VwGO § 52";
        assertThat(CompetentCourt.PARAMETER.kind().write().apply(court(" " + written)))
                .isEqualTo(written);
    }
}
