package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code lists that results are written in. */
final class ResultCodes {
    static final String INDICATOR = "indicator";
    static final String SEX = "sex";
    static final String AGE_GROUP = "ageGroup";
    static final String TARGET_GROUP = "targetGroup";
    static final String OUTCOME = "outcome";
    static final String PROJECT_TYPE = "projectType";
    private final OtherRooms rooms;

    ResultCodes(OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    /** All lists of this room, as they are now in a district. */
    CodeTexts texts(String district) {
        return new CodeTexts(Stream.of(INDICATOR, SEX, AGE_GROUP, TARGET_GROUP, OUTCOME, PROJECT_TYPE)
                .map(list -> rooms.programme().call(s -> s.codeList(list, district)))
                .collect(Collectors.toMap(CodeList::list, CodeList::codes)));
    }

    /**
     * They may be the district's own, and those of the project or its former results may have ended since.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for all codes that are not in their lists
     */
    void require(String district, NewResults results, Proposal promised, ProjectResults before) {
        Input in = Input.of(NewResults.class);
        List<CodedField> kept = Stream.of(promised, before)
                .flatMap(record -> CodedField.in(record).stream())
                .toList();
        in.objectAll(rooms.codeBook().call(book -> book.objections(district, CodedField.in(results), kept)));
        in.refuse();
    }
}
