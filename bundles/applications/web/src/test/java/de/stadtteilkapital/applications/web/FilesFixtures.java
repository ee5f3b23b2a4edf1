package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.fixtures.PartFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files in each state that a file can be in. */
abstract class FilesFixtures extends PartFixtures<AttachmentService> {
    FilesFixtures() {
        super(AttachmentService.class);
    }

    @Override
    protected String asked() {
        return "attachments";
    }

    @Override
    protected AttachmentService nothing() {
        return files(List.of());
    }

    @Override
    protected AttachmentService everything() {
        return files(Arrays.stream(Attachment.State.values())
                .map(state -> new Attachment(
                        state.name(),
                        "applications",
                        "a",
                        state == Attachment.State.CLEAN ? WORD + ".pdf" : MARKUP,
                        "application/pdf",
                        2048,
                        "0".repeat(64),
                        state,
                        true,
                        AttachmentParty.SPONSOR,
                        "account",
                        Instant.parse("2026-12-01T10:00:00Z"),
                        null,
                        null,
                        null))
                .toList());
    }

    private static AttachmentService files(List<Attachment> files) {
        return Fake.of(AttachmentService.class, Map.of("attachments", a -> files, "possible", a -> List.of()));
    }
}
