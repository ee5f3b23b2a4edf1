package de.stadtteilkapital.districts.example;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.committee.testing.VotingRuleContract;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoThirdsTest implements VotingRuleContract {
    @Override
    public List<VotingRule> rules() {
        return List.of(new TwoThirds());
    }

    @ParameterizedTest
    @CsvSource({"4, 2, true", "4, 3, false", "1, 0, true", "0, 0, false", "7, 4, false", "8, 4, true"})
    void twoThirdsOfTheVotesCast(int yes, int no, boolean carried) {
        Tally tally = new Tally(yes, no, 1, yes + no + 1, null);
        assertThat(new TwoThirds()
                        .judge(new VotingFacts(Example.ID, "rat", MajorityRule.VOTES_CAST, "Richtlinie", tally))
                        .carried())
                .isEqualTo(carried);
    }
}
