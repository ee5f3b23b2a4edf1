package de.stadtteilkapital.platform.mail.sending;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.mail.MailWriter.Written;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import java.util.Optional;

/** Those whose modules are installed; of two builds that write one kind, while one is exchanged, the best. */
final class InstalledPens implements Pens {
    private final Whiteboard<MailWriter> writers;

    InstalledPens(Whiteboard<MailWriter> writers) {
        this.writers = requireNonNull(writers);
    }

    @Override
    public Optional<Written> write(String kind, String about, String publicUrl) {
        return writers.call(all -> all.stream()
                .filter(writer -> writer.kind().equals(kind))
                .findFirst()
                .orElseThrow(Missing::new)
                .write(about, publicUrl));
    }
}
