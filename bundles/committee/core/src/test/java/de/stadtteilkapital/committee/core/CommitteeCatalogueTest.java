package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.testing.ParameterCatalogueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeCatalogueTest implements ParameterCatalogueContract {
    @Override
    public ParameterCatalogue catalogue() {
        return new CommitteeCatalogue();
    }

    @Test
    void declaresWhatTheRoomReads() {
        assertThat(catalogue().parameters())
                .extracting(ParameterDefinition::key)
                .containsExactlyInAnyOrder(
                        "committee.noticePeriod",
                        "committee.noticeFrom",
                        "committee.deemedReceiptDays",
                        "committee.noticeMovesOnHoliday",
                        "committee.quorumAbove",
                        "committee.quorumLeast",
                        "committee.majority",
                        "committee.lostMotion",
                        "committee.plannedAhead",
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
                "committee.noticeFrom; 'RECEIPT'; 'POSTED'",
                "committee.deemedReceiptDays; '3'; '-1'",
                "committee.noticeMovesOnHoliday; 'true'; 'maybe'",
                "committee.lostMotion; 'REJECTED'; 'STAYS_OPEN'",
                "committee.plannedAhead; 'P1Y'; '2 years'",
                "committee.votingRule; 'example.two-thirds'; 'two thirds'"
            })
    void takesWhatPassesAndNothingElse(String key, String good, String bad) {
        assertTakes(key, good, bad);
    }
}
