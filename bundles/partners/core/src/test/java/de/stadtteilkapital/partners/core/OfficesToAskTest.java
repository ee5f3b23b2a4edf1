package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.CodeList.Code;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whoever sets a district up is told which offices its rules would ask in vain. */
class OfficesToAskTest {
    private static final String HERE = "hamm-norden";
    private static final Map<String, List<String>> CODES = Map.of(
            "feature", List.of("JOBCENTER", "URBAN"),
            "targetGroup", List.of("OLD"),
            "projectType", List.of("CULTURE", "BUILDING"));

    private final RoutingRules rules = new RoutingRules(new GuestsHere());

    private void sends(String rule, String office, Predicate<RoutingFacts> where) {
        Route route = new Route(office, OpinionKind.ACCOMPANIMENT, false, Text.same("?"), 14);
        RoutingRule sending = facts -> new Routing(rule, "1", "source", where.test(facts) ? List.of(route) : List.of());
        rules.addRule(Installed.rule(sending, rule, "1", HERE));
    }

    private OfficesToAsk step(String... known) {
        DirectoryService directory = Fake.of(
                DirectoryService.class,
                Map.of("names", arguments -> names((Collection<?>) arguments[1], Set.of(known))));
        ProgrammeService programme =
                Fake.of(ProgrammeService.class, Map.of("codeList", arguments -> list((String) arguments[0])));
        OtherRooms rooms = new OtherRooms(
                HandOver.fixed(directory), HandOver.fixed(programme), HandOver.away(ApplicationRegister.class));
        return new OfficesToAsk(rules, rooms, new SetClock(LocalDate.of(2026, 11, 23)));
    }

    private static Map<InDistrict, String> names(Collection<?> asked, Set<String> known) {
        Map<InDistrict, String> names = new HashMap<>();
        known.stream()
                .map(office -> new InDistrict(HERE, office))
                .filter(asked::contains)
                .forEach(office -> names.put(office, "Amt"));
        return names;
    }

    private static CodeList list(String list) {
        return new CodeList(
                list,
                CODES.get(list).stream()
                        .map(code -> new Code(code, Text.same(code)))
                        .toList());
    }

    @Test
    void anOfficeThatHasAnotherIdThanTheRuleKnowsIsMissing() {
        sends("hamm-norden.job", "jobcenter", facts -> facts.features().contains("JOBCENTER"));
        sends("hamm-norden.urban", "stadtplanung", facts -> facts.features().contains("URBAN"));
        assertThat(step("kommunales-jobcenter", "stadtplanung").missing(HERE))
                .hasValueSatisfying(text ->
                        assertThat(text.german()).contains("„jobcenter“").doesNotContain("stadtplanung"));
        assertThat(step("jobcenter", "stadtplanung").missing(HERE)).isEmpty();
    }

    @Test
    void theTypeOfTheProjectAndTheTargetGroupCountToo() {
        sends("hamm-norden.type", "bauamt", facts -> "BUILDING".equals(facts.projectType()));
        sends("hamm-norden.old", "sozialamt", facts -> facts.targetGroups().contains("OLD"));
        sends("hamm-norden.none", "jugendamt", facts -> facts.projectType() == null);
        assertThat(step().missing(HERE))
                .hasValueSatisfying(text -> assertThat(text.english()).contains("“bauamt”, “jugendamt”, “sozialamt”"));
    }

    @Test
    void whereNoRuleSendsAnywhereNothingIsMissing() {
        sends("hamm-norden.never", "jobcenter", facts -> false);
        assertThat(step().missing(HERE)).isEmpty();
    }
}
