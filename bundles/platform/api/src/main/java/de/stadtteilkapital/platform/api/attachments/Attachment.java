package de.stadtteilkapital.platform.api.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that hangs at a thing, or did.
 *
 * @param place the kind of thing, as {@link AttachmentsAt} names it
 * @param thing id of the thing
 * @param name made safe, with the ending that its content has
 * @param mediaType by its content
 * @param size in bytes
 * @param digest SHA-256 of the content, in hex
 * @param checked whether a scanner for viruses has found it clean
 * @param party from whom it comes
 * @param addedBy account
 * @param addedAt business time
 * @param removedBy account; null unless it was removed
 * @param removedAt business time, also where a scanner found something
 * @param finding what the scanner found; null for nothing
 */
public record Attachment(
        String id,
        String place,

        @Label(german = "der Gegenstand", english = "the thing")
        String thing,

        String name,

        @Label(german = "die Art der Datei", english = "the kind of file")
        String mediaType,

        @Label(german = "die Größe", english = "the size") long size,

        String digest,
        State state,

        @Label(german = "die Prüfung auf Schadprogramme", english = "the check for malware")
        boolean checked,

        @Label(german = "die Herkunft", english = "the origin")
        AttachmentParty party,

        @Label(german = "das Konto, das sie angehängt hat", english = "the account that attached it")
        String addedBy,

        @Label(german = "der Zeitpunkt des Anhängens", english = "the time of attaching")
        Instant addedAt,

        @Label(german = "das Konto, das sie entfernt hat", english = "the account that removed it") @Nullable
        String removedBy,

        @Label(german = "der Zeitpunkt des Entfernens", english = "the time of removal") @Nullable
        Instant removedAt,

        @Label(german = "der Fund", english = "the finding") @Nullable
        String finding) {
    /** Whether it can be fetched. */
    public enum State implements Labelled {
        /** Not yet: it waits for the scanner. */
        CHECKING("wird geprüft", "is being checked"),
        CLEAN("vorhanden", "there"),
        /** The scanner has found something; the content is gone. */
        REFUSED("abgewiesen", "refused"),
        /** The content is gone. */
        REMOVED("entfernt", "removed");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }

        /** Whether the house still has its content. */
        public boolean isThere() {
            return this == CHECKING || this == CLEAN;
        }
    }

    public Attachment {
        requireNonNull(id);
        requireNonNull(place);
        requireNonNull(thing);
        requireNonNull(name);
        requireNonNull(mediaType);
        requireNonNull(digest);
        requireNonNull(state);
        requireNonNull(party);
        requireNonNull(addedBy);
        requireNonNull(addedAt);
    }
}
