package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.NewRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One refusal names all that is wrong, by what people call it. */
class InputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void ofARound() {
        refused(
                () -> new NewRound("", null, DAY, DAY.minusDays(1), null, BigDecimal.ONE),
                "/district",
                "/name",
                "/end",
                "/submissionDeadline",
                "/coordinationShare");
        refused(
                () -> new NewRound("hamm-norden", "2026/27", null, null, DAY, null),
                "/start",
                "/end",
                "/coordinationShare");
        assertThatThrownBy(() -> new NewRound("hamm-norden", "2026/27", DAY, DAY, null, BigDecimal.ZERO))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail())
                                .isEqualTo(new Text(
                                        "Bitte geben Sie den Antragsschluss an.",
                                        "Please give the submission deadline.")));
    }

    @Test
    void ofSeveralDeadlines() {
        refused(() -> round(Arrays.asList(DAY.minusDays(1), null)), "/earlierDeadlines");
        refused(() -> round(List.of(DAY)), "/earlierDeadlines");
        refused(
                () -> round(
                        IntStream.rangeClosed(1, 25).mapToObj(DAY::minusDays).toList()),
                "/earlierDeadlines");
        assertThat(round(List.of(DAY.minusDays(1), DAY.minusDays(9), DAY.minusDays(1)))
                        .earlierDeadlines())
                .containsExactly(DAY.minusDays(9), DAY.minusDays(1));
    }

    private static ChangedRound round(List<LocalDate> earlier) {
        return new ChangedRound("2026/27", DAY.minusDays(30), DAY.plusDays(30), DAY, earlier);
    }

    @Test
    void ofADistrict() {
        refused(
                () -> new District("Hamm", null, null, null, "hn", null, null),
                "/id",
                "/name",
                "/programme",
                "/maxGrant",
                "/fileNumberPrefix",
                "/office");
    }

    private static void refused(ThrowingCallable act, String... pointers) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly(pointers);
        });
    }
}
