package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the pages of this room need of the programme. */
final class Programme {
    private final Desk<ProgrammeService> programme;

    Programme(Desks desks) {
        programme = desks.of(ProgrammeService.class);
    }

    <T> T codes(String district, Function<Codes, T> reader) {
        return programme.read((service, me) -> reader.apply(new Codes(service, district)));
    }

    /** What the types of some applications are called, by code. */
    Map<String, Text> typeNames(List<ApplicationRow> rows) {
        Map<String, Set<String>> codes = rows.stream()
                .filter(row -> row.projectType() != null)
                .collect(Collectors.groupingBy(
                        ApplicationRow::district,
                        Collectors.mapping(row -> Objects.requireNonNull(row.projectType()), Collectors.toSet())));
        Map<String, Text> names = new HashMap<>();
        codes.forEach((district, some) -> names.putAll(codes(district, known -> known.texts("projectType", some))));
        return names;
    }

    /**
     * By what a list can be narrowed down, by the filter's name: what is known everywhere and in the districts of whoever is
     * at the screen, the goals of all districts, and the needs that hold in theirs.
     */
    Map<String, List<Choice>> filters() {
        return programme.read((service, me) -> Map.of(
                "type", Codes.everywhere(service, "projectType", districts(me)),
                "feature", Codes.everywhere(service, "feature", districts(me)),
                "targetGroup", Codes.everywhere(service, "targetGroup", districts(me)),
                "need",
                        districts(me).stream()
                                .flatMap(district -> service.needsToday(district).stream())
                                .map(need -> new Choice(need.id(), Text.same(need.title())))
                                .toList(),
                "goal",
                        service.goals(new PageRequest(PageRequest.MOST, null, null, Map.of(), null)).items().stream()
                                .map(goal -> new Choice(goal.id(), Text.same(goal.title())))
                                .toList()));
    }

    private static List<String> districts(Caller me) {
        return me.roles().stream()
                .map(Assignment::district)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The rounds of a district for which somebody can apply now. */
    List<Choice> openRounds(String district) {
        return programme.read((service, me) ->
                service.rounds(PageRequest.of(Map.of("district", district))).items().stream()
                        .filter(round -> round.state() == FundingRound.State.OPEN)
                        .map(round -> new Choice(round.id(), Text.same(round.name())))
                        .toList());
    }

    /**
     * What can be chosen today.
     *
     * @param chosen the one that was chosen when another version of the action plan held, which stays; null for none
     */
    List<Choice> goals(String district, @Nullable String chosen) {
        return programme.read((service, me) -> Choice.keeping(
                service.goalsToday(district).stream()
                        .map(goal -> new Choice(goal.id(), Text.same(goal.title())))
                        .toList(),
                chosen,
                id -> service.goal(id).title()));
    }

    /**
     * Needs likewise.
     *
     * @param chosen those that were named before, which stay
     */
    List<Choice> needs(String district, List<String> chosen) {
        return programme.read((service, me) -> {
            Map<String, Text> offered = new LinkedHashMap<>();
            service.needsToday(district).forEach(need -> offered.put(need.id(), Text.same(need.title())));
            service.needNames(me, chosen).forEach((id, title) -> offered.putIfAbsent(id, Text.same(title)));
            return offered.entrySet().stream()
                    .map(need -> new Choice(need.getKey(), need.getValue()))
                    .toList();
        });
    }

    /** What those needs are called that there are. */
    List<String> needNames(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = programme.read((service, me) -> service.needNames(me, ids));
        return ids.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** What a district is called. */
    Text district(String id) {
        return programme.read((service, me) -> Text.same(service.district(id).name()));
    }

    String goal(String id) {
        return programme.read((service, me) -> service.goal(id).title());
    }
}
