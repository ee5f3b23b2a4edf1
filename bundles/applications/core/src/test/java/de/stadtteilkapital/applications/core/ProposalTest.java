package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sponsor may not write at all. */
class ProposalTest {
    @ParameterizedTest
    @CsvSource({
        "PARTICIPANTS PARTICIPANTS, /indicators",
        "PARTICIPANTS EVENTS PARTICIPANTS, /indicators",
        "PARTICIPANTS EVENTS,",
    })
    void anIndicatorIsNamedOnce(String codes, String wrong) {
        List<IndicatorTarget> targets = Stream.of(codes.split(" "))
                .map(code -> new IndicatorTarget(code, 2))
                .toList();
        Proposal plain = House.written(Callers.sponsor("hamm-norden", "verein"), "Garten");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Spoilt.with(plain, "indicators", targets));
        if (wrong == null) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly(wrong);
        }
    }
}
