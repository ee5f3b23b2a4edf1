package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code lists that results are written in. */
final class Codes {
    static final String INDICATOR = "indicator";
    static final String SEX = "sex";
    static final String AGE_GROUP = "ageGroup";
    static final String TARGET_GROUP = "targetGroup";
    static final String OUTCOME = "outcome";
    private final OtherRooms rooms;

    Codes(OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    /** All lists of this room, as they are now in a district. */
    CodeTexts texts(String district) {
        return new CodeTexts(Stream.of(INDICATOR, SEX, AGE_GROUP, TARGET_GROUP, OUTCOME, "projectType")
                .map(list -> rooms.programme().call(s -> s.codeList(list, district)))
                .collect(Collectors.toMap(CodeList::list, CodeList::codes)));
    }

    /** @throws de.stadtteilkapital.platform.api.Refusal 400 for the first code that is not in its list */
    void require(String district, NewResults results) {
        IntStream.range(0, results.indicators().size())
                .forEach(i ->
                        require(INDICATOR, district, results.indicators().get(i).code(), "/indicators/" + i + "/code"));
        List<ParticipantGroup> groups = results.participants();
        for (int i = 0; i < groups.size(); i++) {
            String pointer = "/participants/" + i + "/";
            ParticipantGroup group = groups.get(i);
            require(SEX, district, group.sex(), pointer + SEX);
            require(AGE_GROUP, district, group.ageGroup(), pointer + AGE_GROUP);
            require(TARGET_GROUP, district, group.targetGroup(), pointer + TARGET_GROUP);
            if (group.outcome() != null) {
                require(OUTCOME, district, group.outcome(), pointer + OUTCOME);
            }
        }
    }

    private void require(String list, String district, String code, String pointer) {
        rooms.programme().call(s -> {
            s.requireCode(list, district, code, pointer);
            return null;
        });
    }
}
