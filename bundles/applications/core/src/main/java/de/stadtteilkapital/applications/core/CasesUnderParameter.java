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
import java.util.stream.IntStream;
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
    public TouchedCases touched(String district, String key, String before, String after, LocalDate from) {
        if (!Frame.PARAMETERS.contains(key)) {
            return NOBODY;
        }
        Frame now = Frame.supposing(rooms, new Frame.Supposed(district, key, before));
        Frame then = Frame.supposing(rooms, new Frame.Supposed(district, key, after));
        List<Pair> looked = new ArrayList<>();
        List<Application> page = next(null, district, PAGE);
        while (!page.isEmpty() && looked.size() < most) {
            List<Application> some = page.subList(0, Math.min(page.size(), most - looked.size()));
            looked.addAll(judged(
                    some.stream().map(each -> judging.facts(each, now, from)).toList(), now, then));
            page = next(some.get(some.size() - 1).id(), district, PAGE);
        }
        return new TouchedCases(
                looked.stream().flatMap(pair -> pair.touched().stream()).toList(),
                !page.isEmpty()
                        || looked.stream().anyMatch(pair -> !pair.silent().isEmpty()));
    }

    /** All at once, which asks each rule once; each by itself where one of them can't answer for all. */
    private List<Pair> judged(List<EligibilityFacts> facts, Frame now, Frame then) {
        List<EligibilityFacts> supposed =
                facts.stream().map(each -> Judging.in(then, each)).toList();
        List<List<RuleOutcome>> before = judging.judge(facts, now);
        List<List<RuleOutcome>> after = judging.judge(supposed, then);
        List<Pair> pairs = IntStream.range(0, facts.size())
                .mapToObj(i -> new Pair(facts.get(i).application(), before.get(i), after.get(i)))
                .toList();
        return facts.size() == 1 || pairs.get(0).silent().isEmpty()
                ? pairs
                : facts.stream()
                        .flatMap(each -> judged(List.of(each), now, then).stream())
                        .toList();
    }

    private List<Application> next(String last, String district, int count) {
        return rows.before(last, district, ApplicationActs.OPEN, count);
    }

    /** An application by what it is judged now, and would be. */
    private record Pair(Application application, List<RuleOutcome> before, List<RuleOutcome> after) {
        Optional<TouchedCase> touched() {
            return difference().map(why -> new TouchedCase(application.id(), application.fileNumber(), why, false));
        }

        /** Those that are installed and do not answer, one time or the other; one that is away has no version. */
        Set<String> silent() {
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
        private Optional<Text> difference() {
            Map<String, RuleOutcome> now = spoken(before, silent());
            Map<String, RuleOutcome> then = spoken(after, silent());
            return Stream.concat(now.keySet().stream(), then.keySet().stream())
                    .distinct()
                    .sorted()
                    .filter(rule -> outcome(now.get(rule)) != outcome(then.get(rule)))
                    .map(rule -> why(rule, then.get(rule)))
                    .reduce((one, other) ->
                            new Text(one.german() + " " + other.german(), one.english() + " " + other.english()));
        }
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
