package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.reporting.api.ResultAct;
import java.util.List;
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
        assertThat(FundedProjects.shown(
                                funded.get(0).figures().grant(), funded.get(0).sponsor(), null)
                        .sponsor())
                .isEqualTo("Verein für alle e. V.");
        assertThat(FundedProjects.shown(
                                funded.get(1).figures().grant(), funded.get(1).sponsor(), null)
                        .sponsor())
                .isNull();
        assertThat(FundedProjects.shown(funded.get(0).figures().grant(), null, null)
                        .sponsor())
                .isNull();
    }
}
