package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.OpenRows;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ParameterUse;
import de.stadtteilkapital.programme.api.TouchedCase;
import de.stadtteilkapital.programme.api.TouchedCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges the open cases of a district twice, by a parameter as it is and as it would be, and names those that differ. */
@Component
public final class CasesUnderParameter implements ParameterUse {
    private static final int MOST = 1000;
    private static final int PAGE = 100;
    private static final TouchedCases NOBODY = new TouchedCases(List.of(), false);

    private final OpenRows rows;
    private final Judging judging;
    private final OtherRooms rooms;
    private final int most;

    @Activate
    public CasesUnderParameter(@Reference Store store, @Reference RuleBook rules, @Reference OtherRooms rooms) {
        this(store, rules, rooms, MOST);
    }

    /** @param most at most so many are looked at, the latest first */
    CasesUnderParameter(Store store, RuleBook rules, OtherRooms rooms, int most) {
        rows = new OpenRows(store);
        judging = new Judging(new ApplicationRepository(store), new SponsorRepository(store), rules);
        this.rooms = requireNonNull(rooms);
        this.most = most;
    }

    @Override
    public TouchedCases touched(String district, String key, String value, LocalDate from) {
        if (!Frame.PARAMETERS.contains(key)) {
            return NOBODY;
        }
        Frame now = Frame.asItIs(rooms);
        Frame then = Frame.supposing(rooms, new Frame.Supposed(district, key, value));
        List<TouchedCase> touched = new ArrayList<>();
        boolean more = false;
        int looked = 0;
        String last = null;
        List<Application> page = next(last, district, PAGE);
        while (!page.isEmpty() && looked < most) {
            for (Application each : page.subList(0, Math.min(page.size(), most - looked))) {
                EligibilityFacts facts = judging.facts(each, now, from);
                List<RuleOutcome> before = judging.judge(facts, now);
                List<RuleOutcome> after = judging.judge(Judging.in(then, facts), then);
                Set<String> silent = silent(before, after);
                more |= !silent.isEmpty();
                difference(spoken(before, silent), spoken(after, silent))
                        .map(why -> new TouchedCase(each.id(), each.fileNumber(), why, false))
                        .ifPresent(touched::add);
                looked++;
                last = each.id();
            }
            page = next(last, district, PAGE);
        }
        return new TouchedCases(touched, more || !page.isEmpty());
    }

    private List<Application> next(String last, String district, int count) {
        return rows.before(last, district, ApplicationActs.OPEN, count);
    }

    /** Those that are installed and do not answer, one time or the other; one that is away has no version. */
    private static Set<String> silent(List<RuleOutcome> before, List<RuleOutcome> after) {
        return Stream.concat(before.stream(), after.stream())
                .filter(said -> said.outcome() == RuleOutcome.Outcome.UNKNOWN
                        && !said.version().isEmpty())
                .map(RuleOutcome::rule)
                .collect(Collectors.toSet());
    }

    private static Map<String, RuleOutcome> spoken(List<RuleOutcome> outcomes, Set<String> silent) {
        return outcomes.stream()
                .filter(said -> !silent.contains(said.rule()))
                .collect(Collectors.toMap(RuleOutcome::rule, Function.identity(), (one, other) -> one));
    }

    /** What the rules would say that say something else; empty where each lets pass what it lets pass now. */
    private static Optional<Text> difference(Map<String, RuleOutcome> now, Map<String, RuleOutcome> then) {
        return Stream.concat(now.keySet().stream(), then.keySet().stream())
                .distinct()
                .sorted()
                .filter(rule -> outcome(now.get(rule)) != outcome(then.get(rule)))
                .map(rule -> why(rule, then.get(rule)))
                .reduce((one, other) ->
                        new Text(one.german() + " " + other.german(), one.english() + " " + other.english()));
    }

    private static RuleOutcome.Outcome outcome(RuleOutcome said) {
        return said == null ? null : said.outcome();
    }

    private static Text why(String rule, RuleOutcome then) {
        return then == null
                ? new Text(
                        "Ohne die Regel „%s“ könnte eingereicht werden.".formatted(rule),
                        "It could be submitted without the rule “%s”.".formatted(rule))
                : then.message();
    }
}
