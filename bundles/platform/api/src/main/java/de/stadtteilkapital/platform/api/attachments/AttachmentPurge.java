package de.stadtteilkapital.platform.api.attachments;

import de.stadtteilkapital.platform.api.events.Erasure;
import org.osgi.annotation.versioning.ProviderType;

/** Lets the files of a thing go for good when the thing itself is purged: rows, names and contents. */
@ProviderType
@FunctionalInterface
public interface AttachmentPurge {
    /**
     * In the unit of work of the purge, which alone tells of it.
     *
     * @param place the kind of thing, as {@link AttachmentsAt} names it
     * @return how many files there were, those included whose content was gone already
     */
    int purge(Erasure erasure, String place, String thing);
}
