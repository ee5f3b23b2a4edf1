package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.contracts.LabelContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a district's file says has names for people, too. */
class ChapterLabelsTest {
    @Test
    void everyFieldOfAnEntryHasALabel() {
        assertThat(Stream.of(
                                OrganisationChapter.WrittenOrganisation.class,
                                PeopleChapter.WrittenPerson.class,
                                MandateChapter.WrittenMandate.class,
                                RoleChapter.WrittenRole.class)
                        .flatMap(LabelContract::unlabelled))
                .isEmpty();
    }
}
