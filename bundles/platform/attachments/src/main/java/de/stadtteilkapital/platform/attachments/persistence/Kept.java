package de.stadtteilkapital.platform.attachments.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import java.util.Set;

/**
 * An attachment with what the house alone knows of it.
 *
 * @param application the case it belongs to; null for none
 * @param audience who heard of it when it was added
 * @param storage where its content lies
 */
public record Kept(
        Attachment attachment, String district, String application, Set<Audience> audience, StorageKind storage) {
    public Kept {
        requireNonNull(attachment);
        requireNonNull(district);
        audience = Set.copyOf(audience);
        requireNonNull(storage);
    }
}
