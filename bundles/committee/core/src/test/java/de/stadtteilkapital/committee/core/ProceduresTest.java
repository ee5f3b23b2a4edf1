package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.rules.Procedure;
import de.stadtteilkapital.committee.core.rules.Share;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceduresTest {
    private final Procedures procedures =
            new Procedures(new FakeNeighbours().rooms(), new VotingRules(new GuestsHere()));

    private static OwnRules rules(String notice, String above, Integer least) {
        return new OwnRules(null, notice, null, above, least, null, null, null);
    }

    private static KnownBody body(OwnRules rules) {
        return new KnownBody("komitee", "hamm-norden", "Komitee", true, rules, List.of(), null, List.of());
    }

    @Test
    void aBodyHasItsOwnRules() {
        Procedure own = procedures.of(body(rules("P14D", "2/3", 5)));

        assertThat(own.notice().period()).isEqualTo(Period.ofDays(14));
        assertThat(own.quorum().above()).isEqualTo(new Share(2, 3));
        assertThat(own.quorum().least()).isEqualTo(5);
    }

    /** As it may get in by hand, past the check. */
    @ParameterizedTest
    @CsvSource({"soon, all", "P1M, 3/2"})
    void aRuleThatCanNotBeReadIsTheDistrictsInstead(String notice, String above) {
        Procedure fallback = procedures.of(body(rules(notice, above, null)));

        assertThat(fallback.notice().period()).isEqualTo(Period.ofDays(7));
        assertThat(fallback.quorum().above()).isEqualTo(Share.HALF);
    }

    @ParameterizedTest
    @CsvSource({
        "soon, 1/2, 3, noticePeriod",
        "P1M, 1/2, 3, noticePeriod",
        "P7D, 3/2, 3, quorumAbove",
        "P7D, 1/2, 0, quorumLeast"
    })
    void suchARuleIsRefusedBeforeItIsKept(String notice, String above, int least, String field) {
        Input in = Input.of(OwnRules.class);
        Procedures.requireReadable(rules(notice, above, least), in);

        assertThatThrownBy(in::refuse)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/" + field));
    }
}
