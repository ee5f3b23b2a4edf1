package de.stadtteilkapital.itests.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of cases against the journey's: none of its refusals and of its answers is forgotten. */
class RefusalTableTest {
    private static final int REFUSALS = 22;

    @Test
    void theJourneyHasAllItsRefusals() {
        assertThat(JourneyTable.statuses())
                .hasSize(REFUSALS)
                .allSatisfy((refusal, statuses) -> assertThat(statuses).isNotEmpty());
    }

    @Test
    void everyAnswerOfTheJourneyHasACase() {
        JourneyTable.statuses().forEach((refusal, statuses) -> {
            Set<Integer> tried = new HashSet<>();
            Row.all().values().stream()
                    .filter(row -> row.refusal().equals(refusal))
                    .forEach(row -> tried.add(row.status()));
            assertThat(tried).as(refusal).containsAll(statuses);
        });
    }

    @Test
    void noCaseOfTheJourneysWordsIsMissingAndNoneIsWithoutWords() {
        Map<String, Set<String>> tried = new HashMap<>();
        Row.all()
                .values()
                .forEach(row -> tried.computeIfAbsent(row.refusal(), refusal -> new HashSet<>())
                        .add(row.id().substring(row.refusal().length() + 1)));
        assertThat(tried).isEqualTo(JourneyTable.cases());
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(Row.all().values())
                .filteredOn(row -> row.status() == 422)
                .allSatisfy(row -> assertThat(row.source() && !row.rule().isEmpty())
                        .as(row.id())
                        .isTrue());
    }
}
