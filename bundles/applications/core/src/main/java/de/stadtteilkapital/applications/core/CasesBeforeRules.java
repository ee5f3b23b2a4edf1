package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.OpenRows;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.CaseStands;
import de.stadtteilkapital.programme.api.CaseStands.CaseStand;
import de.stadtteilkapital.programme.api.CaseStands.Said;
import de.stadtteilkapital.programme.api.OpenCases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the open cases of a district before the rules as they are right now. */
@Component
public final class CasesBeforeRules implements OpenCases {
    private static final int MOST = 1000;
    private static final int PAGE = 100;

    private final OpenRows rows;
    private final Judging judging;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    @Activate
    public CasesBeforeRules(
            @Reference Store store,
            @Reference RuleBook rules,
            @Reference OtherRooms rooms,
            @Reference BusinessClock clock) {
        this.rows = new OpenRows(store);
        judging = new Judging(new ApplicationRepository(store), new SponsorRepository(store), rules);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    @Override
    public CaseStands stands(String district) {
        Frame frame = Frame.asItIs(rooms);
        List<CaseStand> stands = new ArrayList<>();
        List<Application> page = rows.before(null, district, ApplicationActs.OPEN, PAGE);
        while (!page.isEmpty() && stands.size() < MOST) {
            stands.addAll(judged(page, frame));
            page = rows.before(page.get(page.size() - 1).id(), district, ApplicationActs.OPEN, PAGE);
        }
        return new CaseStands(stands, !page.isEmpty());
    }

    private List<CaseStand> judged(List<Application> page, Frame frame) {
        List<EligibilityFacts> facts = page.stream()
                .map(each -> judging.facts(each, frame, clock.today()))
                .toList();
        List<List<RuleOutcome>> outcomes = judging.judge(facts, frame);
        return IntStream.range(0, page.size())
                .mapToObj(i -> stand(page.get(i), outcomes.get(i)))
                .toList();
    }

    private static CaseStand stand(Application application, List<RuleOutcome> outcomes) {
        return new CaseStand(
                application.id(),
                application.fileNumber(),
                outcomes.stream()
                        .collect(Collectors.toMap(
                                RuleOutcome::rule,
                                said -> new Said(said.outcome().name(), said.message()),
                                (one, other) -> one)));
    }
}
