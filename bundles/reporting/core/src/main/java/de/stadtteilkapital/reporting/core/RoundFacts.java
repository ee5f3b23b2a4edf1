package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.reporting.api.CutOff;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.util.List;
import java.util.Map;

/**
 * A funding round as all rooms know it at one position of the event log.
 *
 * @param submitted all applications but drafts, by file number
 * @param funded those with a grant, by file number
 * @param goals titles by id
 * @param needs all of the district
 * @param results by application
 */
record RoundFacts(
        District district,
        FundingRound round,
        CutOff cutOff,
        List<Application> submitted,
        List<Funded> funded,
        Map<String, String> goals,
        List<Need> needs,
        Map<String, ProjectResults> results,
        Budget budget,
        List<LedgerAccount> accounts,
        CodeTexts codes) {
    /** A project that got a grant. */
    record Funded(Application application, Sponsor sponsor, GrantFigures figures) {}

    RoundFacts {
        submitted = List.copyOf(submitted);
        funded = List.copyOf(funded);
        goals = Map.copyOf(goals);
        needs = List.copyOf(needs);
        results = Map.copyOf(results);
        accounts = List.copyOf(accounts);
    }

    ProjectResults resultsOf(Application application) {
        return results.getOrDefault(application.id(), ProjectResults.none(application.id()));
    }
}
