package de.stadtteilkapital.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.fixtures.Drawn;
import de.stadtteilkapital.platform.fixtures.PartFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentOfCaseTest extends PartFixtures<ApplicationService> {
    AssessmentOfCaseTest() {
        super(ApplicationService.class);
    }

    @Override
    protected CasePart part(HandOver<ApplicationService> room) {
        return new AssessmentOfCase(room);
    }

    @Override
    protected String asked() {
        return "preAssessment";
    }

    /** Before there is one the room knows of none, which the shell leaves out. */
    @Override
    protected ApplicationService nothing() {
        return assessed(new PreAssessment(
                "a", List.of(), 0, 30, Recommendation.DEFER, null, Instant.parse("2026-12-01T10:00:00Z")));
    }

    @Override
    protected ApplicationService everything() {
        return assessed(new PreAssessment(
                "a",
                List.of(new Score("need", 7), new Score(WORD, 0)),
                21,
                30,
                Recommendation.APPROVE,
                WORD,
                Instant.parse("2026-12-01T10:00:00Z")));
    }

    /** Seven points of ten that count threefold are twenty-one of thirty. */
    @Test
    void whatPointsCountIsWorkedOut() {
        assertThat(drawn(21, 30)).contains("21 von 30 Punkten", "7 von 10", "× 3");
    }

    /** Where a district has changed its weights since, nothing is worked out with them. */
    @Test
    void otherWeightsThanThoseOfThatDayExplainNothing() {
        assertThat(drawn(14, 20)).contains("14 von 20 Punkten").doesNotContain("× 3", "7 von 10");
    }

    private String drawn(int points, int most) {
        ApplicationService room = assessed(new PreAssessment(
                "a",
                List.of(new Score("need", 7)),
                points,
                most,
                Recommendation.APPROVE,
                null,
                Instant.parse("2026-12-01T10:00:00Z")));
        Fragment part = part(HandOver.fixed(room))
                .part(Caller.house("applications", "district"), "a")
                .orElseThrow();
        return Drawn.part(part, Locale.GERMAN).replaceAll("<[^>]*>", "");
    }

    private static ApplicationService assessed(PreAssessment assessment) {
        return Fake.of(
                ApplicationService.class,
                Map.of(
                        "preAssessment", a -> assessment,
                        "criteria", a -> List.of(new Criterion("need", Text.same(MARKUP), 3, 10))));
    }
}
