package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNullElse;

import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.Tally;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts participants by each dimension. */
final class Counting {
    /** Where a sponsor says nothing of the outcome, it is not known. */
    private static final String UNKNOWN = "UNKNOWN";

    private final CodeTexts codes;

    Counting(CodeTexts codes) {
        this.codes = codes;
    }

    /** With every code of the lists, also those that hold for nobody. */
    ParticipantTables all(Collection<ParticipantGroup> groups) {
        return tables(groups, false);
    }

    /** With those codes only that hold for somebody. */
    ParticipantTables present(Collection<ParticipantGroup> groups) {
        return tables(groups, true);
    }

    private ParticipantTables tables(Collection<ParticipantGroup> groups, boolean presentOnly) {
        return new ParticipantTables(
                groups.stream().mapToLong(ParticipantGroup::count).sum(),
                tallies(ResultCodes.SEX, groups, ParticipantGroup::sex, presentOnly),
                tallies(ResultCodes.AGE_GROUP, groups, ParticipantGroup::ageGroup, presentOnly),
                tallies(ResultCodes.TARGET_GROUP, groups, ParticipantGroup::targetGroup, presentOnly),
                tallies(ResultCodes.OUTCOME, groups, g -> requireNonNullElse(g.outcome(), UNKNOWN), presentOnly));
    }

    private List<Tally> tallies(
            String list,
            Collection<ParticipantGroup> groups,
            Function<ParticipantGroup, String> dimension,
            boolean presentOnly) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (CodeList.Code code : codes.of(list)) {
            counts.put(code.code(), 0L);
        }
        groups.forEach(group -> counts.merge(dimension.apply(group), (long) group.count(), Long::sum));
        return counts.entrySet().stream()
                .filter(count -> !presentOnly || count.getValue() > 0)
                .map(count -> new Tally(count.getKey(), codes.text(list, count.getKey()), count.getValue()))
                .toList();
    }
}
