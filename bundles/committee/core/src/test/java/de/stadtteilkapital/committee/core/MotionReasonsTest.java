package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whoever does not get what they asked for is told why (VwVfG § 39). */
@OnBothDatabases
class MotionReasonsTest {
    private final CommitteeHouse house;

    MotionReasonsTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "reasons.csv", delimiter = ';', useHeadersInDisplayName = true)
    void aReasonIsAskedForAsTheTableHasIt(Motion.Decision decision, String sum, String reason, String answer) {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5);
        Motion motion = new Motion(
                decision, sum == null ? null : Money.of(sum), "blank".equals(reason) ? " \n " : reason, List.of());
        ThrowingCallable vote =
                () -> house.votes.vote(house.chair, item.id(), new NewVote(motion, ballots(YES, 1, 2, 3, 4, 5)));
        if (answer.equals("refused")) {
            assertThatThrownBy(vote)
                    .asInstanceOf(type(Refusal.class))
                    .satisfies(refusal -> assertThat(refusal.objections())
                            .extracting(Objection::pointer, Objection::rule, Objection::source)
                            .containsExactly(tuple("/motion/reason", "committee.motionReason", "§ 39 VwVfG")));
            assertThat(house.votes.votes(house.chair, item.id()).items()).isEmpty();
        } else {
            assertThat(house.votes
                            .vote(house.chair, item.id(), new NewVote(motion, ballots(YES, 1, 2, 3, 4, 5)))
                            .carried())
                    .isTrue();
        }
    }
}
