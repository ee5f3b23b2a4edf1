package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.testing.ParameterCatalogueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinanceCatalogueTest implements ParameterCatalogueContract {
    @Override
    public ParameterCatalogue catalogue() {
        return new FinanceCatalogue();
    }

    @Test
    void declaresWhatTheRoomReads() {
        assertThat(catalogue().parameters())
                .extracting(ParameterDefinition::key)
                .containsExactlyInAnyOrder(
                        "finance.timelyUseWindow",
                        "finance.proofTerm",
                        "finance.executionAhead",
                        "finance.roundReach",
                        "finance.acceptanceTerm",
                        "finance.lastBills",
                        "finance.overspend",
                        "finance.instrument",
                        "finance.payingName",
                        "finance.payingIban",
                        "finance.directorate",
                        "finance.legalBasis",
                        "finance.remedy",
                        "finance.requiredRules",
                        "finance.budgetLineTolerance",
                        "finance.recoveryInterestSurcharge",
                        "finance.recoveryTerm",
                        "finance.recoveryOrder",
                        "finance.reuse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "finance.timelyUseWindow; 'P6W'; 'six weeks'",
                "finance.timelyUseWindow; 'P2M'; 'P-2M'",
                "finance.proofTerm; 'P4W'; 'soon'",
                "finance.executionAhead; 'P60D'; '60'",
                "finance.roundReach; 'P6M'; 'P-6M'",
                "finance.acceptanceTerm; 'P4W'; 'P-4W'",
                "finance.lastBills; 'P0D'; 'four weeks'",
                "finance.overspend; 'AGAINST_INCOME'; 'IGNORED'",
                "finance.instrument; 'NOTICE'; 'LETTER'",
                "finance.payingName; 'Stadt Hamm'; 'Stadt\tHamm'",
                "finance.payingIban; 'DE89 3704 0044 0532 0130 00'; 'DE88370400440532013000'",
                "finance.directorate; 'Regiestelle|Berlin'; 'Regiestelle\nBerlin'",
                "finance.legalBasis; '§ 44 BHO'; '§ 44\tBHO'",
                "finance.remedy; 'Klage'; 'Kla\u0007ge'",
                "finance.requiredRules; 'a.one, a.two'; 'a one'",
                "finance.budgetLineTolerance; '0.20'; '1.01'",
                "finance.budgetLineTolerance; '0'; '1e9'",
                "finance.recoveryInterestSurcharge; '5'; '-1'",
                "finance.recoveryTerm; 'P1M'; 'P'",
                "finance.recoveryOrder; 'PRINCIPAL_FIRST'; 'LAST'",
                "finance.reuse; 'false'; 'no'"
            })
    void takesWhatPassesAndNothingElse(String key, String good, String bad) {
        assertTakes(key, good, bad);
    }
}
