package de.stadtteilkapital.platform.attachments;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import java.util.Optional;

/** What can be done with an attachment, beside what its thing's room says. */
final class AttachmentActs {
    private AttachmentActs() {}

    /** Whether it is time to add one; empty where it is not the caller's to do. */
    static Optional<Possibility> add(AttachmentTerms terms) {
        return terms.of(AttachmentAct.ADD);
    }

    /** Of their own party's alone, and of what is there. */
    static Optional<Possibility> remove(AttachmentTerms terms, Attachment attachment) {
        return terms.of(AttachmentAct.REMOVE)
                .filter(possible -> attachment.party() == terms.party())
                .map(possible -> attachment.state().isThere() ? possible : gone(attachment));
    }

    /** Whether its content can be fetched. */
    static Possibility fetch(Attachment attachment) {
        return switch (attachment.state()) {
            case CLEAN -> Possibility.now();
            case CHECKING ->
                Possibility.later(new Text(
                        "Die Datei wird noch auf Schadprogramme geprüft; bitte später noch einmal versuchen.",
                        "The file is still being checked for malware; please try again later."));
            case REFUSED, REMOVED -> gone(attachment);
        };
    }

    private static Possibility gone(Attachment attachment) {
        return Possibility.never(
                attachment.state() == Attachment.State.REFUSED
                        ? new Text(
                                "In der Datei wurde ein Schadprogramm gefunden; ihr Inhalt ist gelöscht.",
                                "Malware was found in the file; its content has been deleted.")
                        : new Text(
                                "Die Datei wurde entfernt; ihr Inhalt ist gelöscht.",
                                "The file was removed; its content has been deleted."));
    }
}
