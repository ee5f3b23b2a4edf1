package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.contracts.LabelContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a district's file says has names for people, too. */
class ChapterLabelsTest {
    @Test
    void everyFieldOfAnEntryHasALabel() {
        assertThat(Stream.of(BodyChapter.WrittenBody.class, RulesChapter.WrittenRules.class, WrittenMember.class)
                        .flatMap(LabelContract::unlabelled))
                .isEmpty();
    }
}
