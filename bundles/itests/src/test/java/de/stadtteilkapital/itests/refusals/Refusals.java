package de.stadtteilkapital.itests.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The road says no: it is walked once, honestly, and on its way every act that the journey refuses is tried against
 * objects in the state for it. Each is refused in both languages as its row says, and leaves no row, no change of a row,
 * no event, no file number and no kept answer behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Refusals {
    /** Tried where wrong passwords spoil nothing for others. */
    private static final Set<String> TRIED_ELSEWHERE = Set.of("R1.tooManyWrong");

    private final Database database;
    private final Map<String, Row> rows = Row.all();
    private Map<String, List<String>> tried;

    Refusals(Database database) {
        this.database = database;
    }

    @BeforeAll
    void walk(Containers containers) throws SQLException {
        try (Karaf karaf = containers.fresh("refusals-" + database.name().toLowerCase(Locale.ROOT), database)) {
            Ground ground = new Ground(Demonstration.start(karaf), karaf.sql());
            Trial trial = new Trial(ground.road, new Footprint(database, karaf.sql()), rows);
            walk(ground, trial);
            tried = trial.tried();
        }
    }

    /** In an order in which the business clock only moves forwards. */
    private static void walk(Ground ground, Trial trial) throws SQLException {
        new HttpBasics(ground, trial).tryAll();
        ApplicationRefusals applications = new ApplicationRefusals(ground, trial);
        applications.tryAll();
        CommitteeRefusals committee = new CommitteeRefusals(ground, trial);
        committee.tryAgendaAndVotes();
        GrantRefusals grants = new GrantRefusals(ground, trial, committee);
        grants.tryBeforeTheSignature();
        committee.tryMinutes();
        grants.tryGrants();
        String otherGrant = grants.otherGrant();
        new PaymentRefusals(ground, trial).tryAll(grants.grant());
        UseRefusals use = new UseRefusals(ground, trial, grants.grant(), otherGrant);
        use.tryVouchers();
        ground.road.moveTo(ground.end.plusDays(1));
        applications.tryAfterTheDeadline();
        use.tryProofs();
        new AuditRefusals(ground, trial, grants.grant(), use).tryAll();
    }

    static Stream<String> refusals() {
        return JourneyTable.statuses().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedInBothLanguagesAndLeavesNothing(String refusal) {
        Map<String, List<String>> ofIt = new LinkedHashMap<>(tried);
        ofIt.keySet().removeIf(id -> !rows.get(id).refusal().equals(refusal));
        assertThat(ofIt)
                .isNotEmpty()
                .allSatisfy((id, faults) -> assertThat(faults).as(id).isEmpty());
    }

    @Test
    void everyRowWasTried() {
        Set<String> here = new HashSet<>(rows.keySet());
        here.removeAll(TRIED_ELSEWHERE);
        assertThat(tried.keySet()).containsExactlyInAnyOrderElementsOf(here);
    }
}
