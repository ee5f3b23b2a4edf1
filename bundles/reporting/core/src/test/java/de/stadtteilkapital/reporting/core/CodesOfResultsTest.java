package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.core.persistence.ResultsRepository;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which codes results have, so that no district takes them away. */
@OnBothDatabases
class CodesOfResultsTest {
    private final RoomDatabase database;

    CodesOfResultsTest(Database kind) {
        database = RoomDatabase.on(kind);
    }

    @Test
    void theIndicatorsAndTargetGroupsOfADistrictsResults() {
        new ResultsRepository(database.store())
                .put(
                        "codes-1",
                        "here",
                        new NewResults(
                                List.of(new IndicatorActual("GARDENS", 3)),
                                List.of(new ParticipantGroup("FEMALE", "AGE_15_24", "NEIGHBOURS", 2, null)),
                                null,
                                null));
        CodesOfResults codes = new CodesOfResults(database.store());
        List<String> asked = List.of("GARDENS", "NEIGHBOURS", "FEMALE");
        assertThat(codes.used("here", "indicator", asked)).containsExactly("GARDENS");
        assertThat(codes.used("here", "targetGroup", asked)).containsExactly("NEIGHBOURS");
        assertThat(codes.used("here", "feature", asked)).isEmpty();
        assertThat(codes.used("there", "indicator", asked)).isEmpty();
    }
}
