package de.stadtteilkapital.platform.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.health.HealthState;
import java.util.List;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    @ParameterizedTest
    @CsvSource({
        "OK, UP",
        "WARN, DEGRADED",
        "TEMPORARILY_UNAVAILABLE, DOWN",
        "CRITICAL, DOWN",
        "HEALTH_CHECK_ERROR, DOWN"
    })
    void aWarningIsAnImpairmentAndWhatIsWorseIsDown(Result.Status said, HealthState meant) {
        assertThat(Answer.of(new Result(said, "because"))).isEqualTo(new Answer(meant, List.of("because")));
    }
}
