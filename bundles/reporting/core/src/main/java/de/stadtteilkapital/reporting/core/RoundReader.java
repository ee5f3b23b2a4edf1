package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.persistence.EventChronicle;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.reporting.api.CutOff;
import de.stadtteilkapital.reporting.api.ProjectResults;
import de.stadtteilkapital.reporting.core.persistence.ResultsRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.persistence.OptimisticLockException;

/** Reads a funding round from all rooms as of one position of the event log. */
final class RoundReader {
    private final LeftRooms left;
    private final ResultsRepository results;
    private final Codes codes;
    private final LogHead head;
    private final BusinessClock clock;

    RoundReader(Store store, LeftRooms left, EventChronicle chronicle, BusinessClock clock) {
        this.left = requireNonNull(left);
        results = new ResultsRepository(store);
        codes = new Codes(left);
        head = new LogHead(chronicle);
        this.clock = requireNonNull(clock);
    }

    /**
     * Every act moves the head of its district's chain. So what was read between two looks at the same head is one
     * snapshot; where the head has moved, the unit of work is repeated like one that lost against a writer, and refused
     * with 503 where that never ends.
     */
    RoundFacts read(String district, FundingRound round) {
        CutOff before = head.of(district, clock.today());
        RoundFacts facts = read(left.programme(s -> s.district(district)), round, before);
        if (!before.equals(head.of(district, before.date()))) {
            throw new OptimisticLockException(
                    "the district's log moved on while a report was read", Refusal.unavailable("reporting"));
        }
        return facts;
    }

    private RoundFacts read(District district, FundingRound round, CutOff cutOff) {
        List<Application> submitted = left.applications(s -> s.ofRound(district.id(), round.id()));
        List<GrantFigures> grants = left.finance(s -> s.ofRound(district.id(), round.id()));
        List<String> funded =
                grants.stream().map(figures -> figures.grant().application()).toList();
        Map<String, ProjectResults> recorded = results.of(funded);
        return new RoundFacts(
                district,
                round,
                cutOff,
                submitted,
                funded(submitted, grants),
                goals(district.id()),
                recorded,
                left.finance(s -> s.budget(district.id(), round.id())),
                left.finance(s -> s.accounts(district.id(), round.id())),
                codes.texts());
    }

    private List<RoundFacts.Funded> funded(List<Application> submitted, List<GrantFigures> grants) {
        Map<String, Application> applications = new HashMap<>();
        submitted.forEach(application -> applications.put(application.id(), application));
        List<String> sponsorIds = grants.stream()
                .map(figures -> figures.grant().sponsor())
                .distinct()
                .toList();
        Map<String, Sponsor> sponsors = left.applications(s -> s.sponsors(sponsorIds));
        return grants.stream()
                .map(figures -> new RoundFacts.Funded(
                        Objects.requireNonNull(applications.get(figures.grant().application())),
                        sponsors.get(figures.grant().sponsor()),
                        figures))
                .toList();
    }

    private Map<String, String> goals(String district) {
        Map<String, String> titles = new HashMap<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(PageRequest.MOST, cursor, null, Map.of("district", district), null);
            Page<Goal> page = left.programme(s -> s.goals(request));
            page.items().forEach(goal -> titles.put(goal.id(), goal.title()));
            cursor = page.next();
        } while (cursor != null);
        return titles;
    }
}
