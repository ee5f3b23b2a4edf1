package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.CaseName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the cases are called that lines of a list of work are about, asked once for all of them. */
final class CaseLines {
    private final OtherRooms rooms;

    CaseLines(OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    /** By application; answers null for none and for what is unknown. */
    <T> Function<@Nullable String, @Nullable CaseName> of(List<T> lines, Function<T, @Nullable String> application) {
        List<String> cases = lines.stream()
                .map(application)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, CaseName> names =
                cases.isEmpty() ? Map.of() : rooms.caseNames().call(s -> s.of(cases));
        return id -> id == null ? null : names.get(id);
    }
}
