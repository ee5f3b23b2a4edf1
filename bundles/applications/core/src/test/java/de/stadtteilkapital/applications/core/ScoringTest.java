package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("need", Text.same("N"), 30, 5), new Criterion("goal", Text.same("G"), 20, 3));

    @Test
    void pointsCountByWeight() {
        PreAssessment result = result("need=4 goal=3");
        assertThat(result.weightedPoints()).isEqualTo(4 * 30 + 3 * 20);
        assertThat(result.weightedMaximum()).isEqualTo(5 * 30 + 3 * 20);
    }

    @ParameterizedTest
    @CsvSource({
        "need=6 goal=3, /scores/0/points",
        "need=5 goal=4, /scores/1/points",
        "need=-1 goal=0, /scores/0/points",
        "need=5, /scores",
        "need=5 need=5 goal=1, /scores/1/criterion",
        "need=5 goal=1 other=1, /scores/2/criterion",
        "need=9 other=1, /scores/0/points /scores/1/criterion /scores"
    })
    void refusesWhatDoesNotFit(String scores, String pointers) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> result(scores));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.objections().stream().map(Objection::pointer).collect(Collectors.joining(" ")))
                .isEqualTo(pointers);
    }

    private static PreAssessment result(String written) {
        List<Score> scores = Arrays.stream(written.split(" "))
                .map(score -> score.split("="))
                .map(score -> new Score(score[0], Integer.valueOf(score[1])))
                .toList();
        return Scoring.result("a", new NewPreAssessment(scores, Recommendation.APPROVE, null), CRITERIA, Instant.EPOCH);
    }
}
