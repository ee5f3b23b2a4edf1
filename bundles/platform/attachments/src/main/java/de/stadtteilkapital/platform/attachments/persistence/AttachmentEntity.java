package de.stadtteilkapital.platform.attachments.persistence;

import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.Attachment.State;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an attachment. */
@Entity
@Table(name = "attachments_file")
public class AttachmentEntity {
    private static final String BETWEEN = "\n";

    @Id
    private String id;

    private String place;
    private String thing;
    private String district;
    private String application;
    private String audience;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String digest;

    @Enumerated(EnumType.STRING)
    private State state;

    private int checked;

    @Enumerated(EnumType.STRING)
    private StorageKind storage;

    @Enumerated(EnumType.STRING)
    private AttachmentParty party;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private String addedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private String removedAt;

    private String finding;

    @Version
    private long version;

    protected AttachmentEntity() {}

    static AttachmentEntity of(Kept kept) {
        Attachment attachment = kept.attachment();
        AttachmentEntity row = new AttachmentEntity();
        row.id = attachment.id();
        row.place = attachment.place();
        row.thing = attachment.thing();
        row.district = kept.district();
        row.application = kept.application();
        row.audience = kept.audience().stream().map(Audience::tag).sorted().collect(Collectors.joining(BETWEEN));
        row.name = attachment.name();
        row.mediaType = attachment.mediaType();
        row.size = attachment.size();
        row.digest = attachment.digest();
        row.state = attachment.state();
        row.storage = kept.storage();
        row.party = attachment.party();
        row.addedBy = attachment.addedBy();
        row.addedAt = attachment.addedAt().toString();
        return row;
    }

    Kept toRecord() {
        return new Kept(
                new Attachment(
                        id,
                        place,
                        thing,
                        name,
                        mediaType,
                        size,
                        digest,
                        state,
                        checked == 1,
                        party,
                        addedBy,
                        Instant.parse(addedAt),
                        removedBy,
                        removedAt == null ? null : Instant.parse(removedAt),
                        finding),
                district,
                application,
                Arrays.stream(audience.split(BETWEEN))
                        .filter(tag -> !tag.isEmpty())
                        .map(Audience::new)
                        .collect(Collectors.toSet()),
                storage);
    }

    State state() {
        return state;
    }

    void found(String what, Instant now) {
        state = State.REFUSED;
        checked = 1;
        finding = what;
        removedAt = now.toString();
    }

    void foundClean() {
        state = State.CLEAN;
        checked = 1;
    }

    void removed(String account, Instant now) {
        state = State.REMOVED;
        removedBy = account;
        removedAt = now.toString();
    }
}
