package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.finance.api.FinanceRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundReaderTest {
    @Test
    void aReportThatIsTooLargeIsRefusedBeforeAnythingIsRead() {
        OtherRooms rooms = new OtherRooms(
                HandOver.away(FinanceRegister.class),
                HandOver.away(ProgrammeService.class),
                HandOver.away(CodeBook.class),
                HandOver.fixed(Fake.of(ApplicationRegister.class, Map.of("countOfRound", asked -> 4L))));
        RoundReader reader = new RoundReader(
                Fake.of(Store.class, Map.of()),
                rooms,
                Fake.of(EventLogReader.class, Map.of()),
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
