package de.stadtteilkapital.platform.api.console;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** The one folder that commands write files to, never over one that is there, and read them from; nothing elsewhere. */
@ProviderType
public interface ConsoleFolder {
    /**
     * Writes a new file, whole or not at all.
     *
     * @param name letters, digits, {@code . _ -}
     * @return where it lies
     * @throws IllegalArgumentException with a sentence where the name is none, or there is something of that name already
     */
    Path write(String name, byte[] content) throws IOException;

    /**
     * @param most bytes
     * @throws IllegalArgumentException with a sentence where the name is none, there is no such file, or it has more bytes
     */
    byte[] read(String name, int most) throws IOException;
}
