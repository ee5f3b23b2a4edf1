package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What rules saw years ago is read as it was written then, when what the sponsor writes was no record of its own. */
class KeptFactsTest {
    private static final String WRITTEN = """
            {"application":{"declarations":{"noOtherFunding":true,"notStarted":true,"participantsFromArea":true},
            "district":"hamm-norden","end":"2027-06-30","features":["URBAN"],"fileNumber":"HN-2026-0001",
            "financingPlan":[{"amount":"9500.00","line":"MATERIAL"}],"findings":[],"flags":[],"goal":"g","id":"a",
            "indicators":[],"projectType":"INDIVIDUAL_INTEGRATION","requestedAmount":"9500.00","round":"r",
            "sponsor":"s","start":"2027-01-01","state":"DRAFT","summary":"Bewohner bauen mit",
            "targetGroups":["MIGRANTS"],"title":"Spielplatzbau"},
            "district":{"fileNumberPrefix":"HN","id":"hamm-norden","maxGrant":"10000.00","name":"Hamm-Norden",
            "office":{"city":"59067 Hamm","email":"b@example.org","funders":"gefördert","name":"Büro","phone":"1",
            "street":"Weg 2"},"programme":"Programm"},
            "goal":{"actionPlanVersion":"2026","district":"hamm-norden","id":"g","title":"Ziel"},
            "round":{"coordinationShare":0.2,"district":"hamm-norden","end":"2027-10-31","id":"r","name":"Runde",
            "start":"2026-11-01","state":"OPEN","submissionDeadline":"2027-01-31"},
            "similar":[],"sponsor":{"id":"s","legalForm":"ASSOCIATION","warnings":[]},"today":"2026-11-22"}""";

    @Test
    void theFactsOfAnOldSubmissionAreStillThere() {
        Application application =
                CanonicalJson.read(WRITTEN, EligibilityFacts.class).application();
        assertThat(application.fileNumber()).isEqualTo("HN-2026-0001");
        assertThat(application.proposal().projectType()).isEqualTo("INDIVIDUAL_INTEGRATION");
        assertThat(application.requestedAmount()).isEqualTo(Money.of("9500.00"));
    }

    /** They were judged by the day that was called, and replay does so again. */
    @Test
    void aDeadlineThatWasKeptBeforeDaysMovedStaysWhereItWas() {
        FundingRound round = CanonicalJson.read(WRITTEN, EligibilityFacts.class).round();
        assertThat(round.submissionUntil()).isEqualTo("2027-01-31");
        assertThat(round.fixedDeadline()).isFalse();
    }

    @Test
    void theDayToWhichADeadlineMovedIsKept() {
        Samples moved = new Samples();
        moved.until = LocalDate.of(2027, 2, 1);
        EligibilityFacts read = CanonicalJson.read(CanonicalJson.write(moved.facts()), EligibilityFacts.class);
        assertThat(read.round()).isEqualTo(moved.facts().round());
    }

    @Test
    void andTodaysAreWrittenInTheSameForm() {
        assertThat(CanonicalJson.write(CanonicalJson.read(WRITTEN, EligibilityFacts.class)))
                .contains("\"title\":\"Spielplatzbau\"")
                .doesNotContain("proposal");
    }
}
