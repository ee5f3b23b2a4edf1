package de.stadtteilkapital.platform.api.mail;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes the mails of one kind when they are about to be sent, so that no link and no name waits in a table. */
@ConsumerType
public interface MailWriter {
    /** Room and occasion: {@code directory.invitation}; unique. */
    String kind();

    /**
     * What the mail says now; empty where there is nothing to say any more: the link was used, the account was closed.
     * Called outside of any unit of work, and once more for each try.
     *
     * @param about as it was given to {@link Post#send}
     * @param publicUrl of this installation, without a slash at its end
     */
    Optional<Written> write(String about, String publicUrl);

    /**
     * @param subject one line
     * @param text plain, lines by line feeds; a link stands on a line of its own
     */
    record Written(
            @Label(german = "der Betreff", english = "the subject", accusative = "den Betreff")
            Text subject,

            Text text) {}
}
