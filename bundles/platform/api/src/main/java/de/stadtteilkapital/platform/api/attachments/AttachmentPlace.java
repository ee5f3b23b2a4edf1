package de.stadtteilkapital.platform.api.attachments;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where files may hang: the things of one kind in a room. A room's core registers a service for each kind, named by
 * {@link AttachmentsAt}; a better one of the same name takes its place.
 */
@ConsumerType
@FunctionalInterface
public interface AttachmentPlace {
    /**
     * What a caller may do with the attachments of a thing, as the thing stands now. Asked before each of them is told, read
     * or changed, in the unit of work in which that is done.
     *
     * @param thing id of the thing
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where the caller may not read its attachments, because there is
     *     no such thing, it lies outside their scope, or a recusal bars them from its case
     */
    AttachmentTerms terms(Caller me, String thing);
}
