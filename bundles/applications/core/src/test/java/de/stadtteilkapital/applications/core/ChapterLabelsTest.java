package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.contracts.LabelContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a district's file says has names for people, too. */
class ChapterLabelsTest {
    @Test
    void everyFieldOfAnEntryHasALabel() {
        assertThat(Stream.of(CriteriaChapter.WrittenCriteria.class).flatMap(LabelContract::unlabelled))
                .isEmpty();
    }
}
