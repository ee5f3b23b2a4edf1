package de.stadtteilkapital.platform.api.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The attachments of all rooms' things. Who may read, add and remove says the {@link AttachmentPlace}; where there is no
 * such place, or its room answers so, everything is refused with 404.
 */
@ProviderType
public interface AttachmentService {
    /** All of a thing, the oldest first, with those whose content is gone. */
    List<Attachment> attachments(Caller me, String place, String thing);

    Attachment attachment(Caller me, String place, String thing, String id);

    /** What the thing is, for people who see its files; empty where its room tells nothing. */
    Optional<Text> about(Caller me, String place, String thing);

    /** What the caller may do with the attachments of a thing as a whole: {@link AttachmentAct#ADD}. */
    List<Possible> possible(Caller me, String place, String thing);

    /** What the caller may do with one: {@link AttachmentAct#REMOVE}. */
    List<Possible> possible(Caller me, Attachment attachment);

    /**
     * Looks at a file before it is added, outside any unit of work, since that takes its time: whether it may come at all,
     * and what it is by its content.
     *
     * @param name as it was sent, with whatever stands in it
     * @return what {@link #add} takes; the file stays the caller's to close
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is not time to add, 413 for a file that is too large,
     *     422 for one of a kind that is not taken, with macros, encrypted, or that unpacks to too much
     */
    Examined examine(Caller me, String place, String thing, String name, HeldFile file);

    /**
     * Keeps a file. Where a scanner is configured it is {@code CHECKING} until that has answered.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is not time, 422 where there are too many or too much
     */
    Attachment add(Caller me, String place, String thing, Examined file);

    /**
     * Lets the content go; that there was a file, what it was called, its digest, and who removed it when, stays.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where it is another party's, 409 where the thing's state keeps it
     */
    Attachment remove(Caller me, String place, String thing, String id);

    /**
     * The content of one that is {@code CLEAN}. Outside any unit of work.
     *
     * @return its file is to be closed by the caller, or by whoever sends it
     * @throws de.stadtteilkapital.platform.api.Refusal 409 while it is checked, and where it is gone
     */
    Content content(Caller me, String place, String thing, String id);

    /** An attachment and its bytes. */
    record Content(Attachment attachment, HeldFile file) {
        public Content {
            requireNonNull(attachment);
            requireNonNull(file);
        }
    }

    /**
     * A file that may be added.
     *
     * @param name made safe
     * @param mediaType by its content
     */
    record Examined(String name, String mediaType, HeldFile file) {
        public Examined {
            requireNonNull(name);
            requireNonNull(mediaType);
            requireNonNull(file);
        }
    }
}
