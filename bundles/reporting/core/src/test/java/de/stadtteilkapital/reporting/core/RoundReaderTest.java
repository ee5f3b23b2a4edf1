package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.persistence.EventChronicle;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundReaderTest {
    @Test
    void aReportThatIsTooLargeIsRefusedBeforeAnythingIsRead() {
        LeftRooms left = new LeftRooms();
        left.bindApplications(Fake.of(ApplicationRegister.class, Map.of("countOfRound", asked -> 4L)));
        RoundReader reader = new RoundReader(
                Fake.of(Store.class, Map.of()),
                left,
                Fake.of(EventChronicle.class, Map.of()),
                Fake.of(BusinessClock.class, Map.of()),
                3,
                2);

        assertThatThrownBy(() -> reader.read("hamm-norden", Samples.round().round()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.objections().get(0).rule()).isEqualTo("reporting.size"));
    }
}
