package de.stadtteilkapital.platform.attachments.storage;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.IOException;

/** Keeps the content of attachments. */
public interface Storage {
    StorageKind kind();

    /** In the unit of work in which its row was added; when that commits, the content is safe. */
    void keep(String attachment, HeldFile file) throws IOException;

    /** In the unit of work in which its row says that it is gone. */
    void drop(String attachment);

    /**
     * Outside any unit of work.
     *
     * @param digest SHA-256 in hex, as its row has it
     * @return to be closed by the caller
     * @throws IOException also where it is not there
     */
    HeldFile open(String attachment, String digest) throws IOException;
}
