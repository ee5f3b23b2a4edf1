package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded database that the first connection makes. A process that is killed meanwhile leaves a folder behind which
 * Derby takes for no database and yet does not make anew; a mark beside it says that nobody has ever been connected with
 * it, and then it goes. Without that mark nothing is touched: it may be somebody's data.
 */
final class MadeDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(MadeDatabase.class);

    private static final Pattern MADE_WHERE_MISSING = Pattern.compile("jdbc:derby:(?!\\w+:|//)([^;]+);.*create=true.*");

    /** What Derby writes last, and its last line. */
    private static final String FINISHED = "service.properties";

    private static final String LAST_LINE = "#--- last line, don't put anything after this line ---";

    private final Path folder;
    private final Path mark;

    MadeDatabase(Path folder) {
        this.folder = requireNonNull(folder);
        mark = folder.resolveSibling(folder.getFileName() + ".unfinished");
    }

    /** Empty where another process keeps the database, or nothing is made. */
    static Optional<MadeDatabase> of(String url) {
        Matcher matcher = MADE_WHERE_MISSING.matcher(url);
        return matcher.matches()
                ? Optional.of(new MadeDatabase(Path.of(matcher.group(1)).toAbsolutePath()))
                : Optional.empty();
    }

    /** Before the first connection. */
    void begin() throws IOException {
        if (Files.exists(mark) && Files.exists(folder) && !isFinished()) {
            LOG.warn("The last start was ended while it made the database; it is made anew.");
            remove();
        }
        if (!Files.exists(folder)) {
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, "");
        }
    }

    /** After it. */
    void end() throws IOException {
        Files.deleteIfExists(mark);
    }

    private boolean isFinished() throws IOException {
        Path last = folder.resolve(FINISHED);
        return Files.exists(last)
                && Files.readString(last, StandardCharsets.ISO_8859_1).contains(LAST_LINE);
    }

    private void remove() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
