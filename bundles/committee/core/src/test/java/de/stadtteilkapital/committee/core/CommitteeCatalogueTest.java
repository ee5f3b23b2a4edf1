package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeCatalogueTest {
    private final List<ParameterDefinition> declared = new CommitteeCatalogue().parameters();

    @Test
    void declaresWhatTheRoomReads() {
        assertThat(declared)
                .extracting(ParameterDefinition::key)
                .containsExactlyInAnyOrder(
                        "committee.noticePeriod",
                        "committee.quorumAbove",
                        "committee.quorumLeast",
                        "committee.majority",
                        "committee.votingRule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "committee.noticePeriod; 'P7D'; 'P1M'",
                "committee.noticePeriod; 'P2W'; '-P7D'",
                "committee.quorumAbove; '2/3'; '3/2'",
                "committee.quorumAbove; '1/2'; '0.5'",
                "committee.quorumLeast; '3'; 'many'",
                "committee.quorumLeast; '1'; '0'",
                "committee.majority; 'MEMBERS_PRESENT'; 'most'",
                "committee.votingRule; 'example.two-thirds'; 'two thirds'"
            })
    void takesWhatPassesAndNothingElse(String key, String good, String bad) {
        ParameterDefinition definition =
                declared.stream().filter(d -> d.covers(key)).findFirst().orElseThrow();

        assertThat(definition.takes(good)).as(good).isTrue();
        assertThat(definition.takes(bad)).as(bad).isFalse();
    }

    @Test
    void theDefaultPassesItsOwnCheck() {
        assertThat(declared)
                .filteredOn(definition -> definition.standard() != null)
                .allSatisfy(definition ->
                        assertThat(definition.takes(definition.standard())).isTrue());
    }
}
