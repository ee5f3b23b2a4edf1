package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norms of procedure are cited by the law that the office follows, by the laws of the Länder and SGB X themselves. */
@OnBothDatabases
class CitedLawTest {
    private final CommitteeHouse house;

    CitedLawTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NW; LAND;  § 39 VwVfG NRW;    § 90 VwVfG NRW;             § 91 VwVfG NRW
            NW; SGB_X; § 35 SGB X;        § 90 VwVfG NRW entsprechend; § 91 VwVfG NRW entsprechend
            BY; LAND;  Art. 39 BayVwVfG; Art. 90 BayVwVfG;           Art. 91 BayVwVfG
            SH; LAND;  § 109 LVwG;        § 102 LVwG;                § 103 LVwG
            """)
    void refusalsAndOutcomesCiteIt(Land land, ProcedureLaw law, String reasons, String quorum, String majority) {
        house.others.land = land;
        house.others.law = law;
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5);
        Motion unreasoned = new Motion(Motion.Decision.REJECT, null, null, List.of());
        assertThat(catchThrowableOfType(Refusal.class, () -> vote(item, unreasoned))
                        .objections()
                        .get(0)
                        .source())
                .isEqualTo(reasons);
        assertThat(house.attendances
                        .attendance(house.chair, session.id())
                        .explanation()
                        .german())
                .endsWith("(" + quorum + ").");
        Motion approval = new Motion(Motion.Decision.APPROVE, Money.of("9500.00"), null, List.of());
        assertThat(vote(item, approval).explanation().german()).endsWith("(" + majority + ").");
    }

    private Vote vote(AgendaItem item, Motion motion) {
        return house.votes.vote(house.chair, item.id(), new NewVote(motion, ballots(Ballot.Choice.YES, 1, 2, 3, 4, 5)));
    }
}
