package de.stadtteilkapital.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttachmentLabelsTest {
    @Test
    void allThatPeopleAreShownOfAnAttachmentHasAName() {
        assertThat(Arrays.stream(Attachment.class.getRecordComponents())
                        .filter(component -> Labels.label(Attachment.class, component.getName())
                                .isEmpty()))
                .isEmpty();
        assertThat(Stream.<Labelled[]>of(Attachment.State.values(), AttachmentParty.values(), AttachmentAct.values())
                        .flatMap(Arrays::stream))
                .allMatch(constant -> !constant.label().german().isBlank()
                        && !constant.label().english().isBlank());
    }
}
