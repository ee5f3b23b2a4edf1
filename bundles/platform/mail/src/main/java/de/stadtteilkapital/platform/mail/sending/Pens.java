package de.stadtteilkapital.platform.mail.sending;

import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.mail.MailWriter.Written;
import java.util.Optional;

/** Those who write mails, each of its kind. */
@FunctionalInterface
interface Pens {
    /** Nobody writes mails of a kind: its module is away. */
    final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * As {@link MailWriter#write}.
     *
     * @throws Missing where nobody writes this kind right now
     */
    Optional<Written> write(String kind, String about, String publicUrl);
}
