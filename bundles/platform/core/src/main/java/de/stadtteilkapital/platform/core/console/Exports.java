package de.stadtteilkapital.platform.core.console;

import de.stadtteilkapital.platform.api.console.ConsoleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The one folder that commands write files to; never over one that is there, and nowhere else. */
@Component(
        service = {Exports.class, ConsoleFolder.class},
        configurationPid = Exports.PID)
@Designate(ocd = Exports.Config.class)
public final class Exports implements ConsoleFolder {
    static final String PID = "de.stadtteilkapital.exports";

    /** Where files of commands lie. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Ausgaben der Konsole")
    @interface Config {
        @AttributeDefinition(name = "Ordner", description = "Leer: exports im Datenordner")
        String folder() default "";
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** No separator, so neither another folder nor the one above can be meant. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final FileAttribute<Set<PosixFilePermission>> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    @Activate
    public Exports(BundleContext context, Config config) {
        this(
                config.folder().isBlank()
                        ? Path.of(context.getProperty("stadtteilkapital.data"), "exports")
                        : Path.of(config.folder().strip()));
    }

    Exports(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Writes a new file, whole or not at all.
     *
     * @param name letters, digits, {@code . _ -}
     * @return where it lies
     * @throws IllegalArgumentException with a sentence where the name is none, or there is something of that name already
     */
    public Path write(String name, Content content) throws IOException {
        Path file = created(name);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** For this process alone, since people may stand in it. */
    private Path created(String name) throws IOException {
        Path file = named(name);
        Files.createDirectories(folder);
        try {
            // a link of that name counts as being there
            return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                    ? Files.createFile(file, OURS)
                    : Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(file + " is there already and stays as it is.", e);
        }
    }

    private Path named(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A file name of letters, digits, '.', '_' and '-' is needed; files of commands lie in " + folder
                            + ".");
        }
        return folder.resolve(name);
    }

    @Override
    public Path write(String name, byte[] content) throws IOException {
        Path file = created(name);
        try {
            Files.write(file, content);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        Path file = named(name);
        // a link would lead elsewhere
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        }
        if (Files.size(file) > most) {
            throw new IllegalArgumentException(file + " has more than " + most + " bytes.");
        }
        return Files.readAllBytes(file);
    }

    /** For writers inside lambdas. */
    public static void append(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
