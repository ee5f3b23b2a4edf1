package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.reporting.api.FundedProject;
import de.stadtteilkapital.reporting.api.ResultAct;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SPONSOR, hamm-norden, s1, -, true, true",
                "SPONSOR, hamm-norden, s2, -, false, false",
                "SPONSOR, hamm-norden, s1, a1, true, true",
                "COORDINATOR, hamm-norden, -, -, true, false",
                "COORDINATOR, hamm-westen, -, -, false, false",
                "PROGRAMME_DIRECTORATE, hamm-norden, -, -, true, false",
                "AUDITOR, hamm-norden, -, a1, false, false",
                "BODY_MEMBER, hamm-norden, -, -, false, false",
                "OFFICE, hamm-norden, -, -, false, false",
                "EVALUATION, hamm-norden, -, -, false, false"
            })
    void readsAndRecordsResults(
            Role role, String district, String sponsor, String bar, boolean reads, boolean records) {
        List<String> sponsors = sponsor == null ? List.of() : List.of(sponsor);
        Caller me = new Caller(
                "x",
                "X",
                List.of(new Assignment(role, district, null, null, sponsors)),
                bar == null ? Set.of() : Set.of(bar));
        Application project = Samples.round().funded().get(0).application();
        assertThat(Visibility.readsResults(me, project)).isEqualTo(reads);
        assertThat(ResultActs.may(me, ResultAct.RECORD, project)).isEqualTo(records);
    }

    @Test
    void anIndividualIsNotNamedInPublic() {
        List<RoundFacts.Funded> funded = Samples.round().funded();
        FundedProject association = shown(funded.get(0), funded.get(0).sponsor());
        assertThat(association.sponsor()).isEqualTo("Verein für alle e. V.");
        assertThat(association.place()).isEqualTo("Sachsenring 3");
        for (FundedProject hidden :
                List.of(shown(funded.get(1), funded.get(1).sponsor()), shown(funded.get(0), null))) {
            assertThat(hidden.sponsor()).isNull();
            // it may be their home
            assertThat(hidden.place()).isNull();
        }
    }

    private static FundedProject shown(RoundFacts.Funded funded, Sponsor sponsor) {
        SampleApplication written = new SampleApplication();
        written.place = "Sachsenring 3";
        return FundedProjects.shown(funded.figures().grant(), sponsor, written.proposal(), Map.of());
    }
}
