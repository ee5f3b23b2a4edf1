package de.stadtteilkapital.platform.persistence.guards;

import de.stadtteilkapital.platform.persistence.witness.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a room declares beside its changelog of what is never changed, and of what is witnessed; a room may have neither. */
public final class GuardFile {
    private GuardFile() {}

    /** As it is written, empty where there is none. */
    public static String text(String unit, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream("schema/" + unit + ".guards")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty lines and those that begin with a number sign are for the reader. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    public static List<Guard> guards(String text) {
        return lines(text).stream()
                .filter(line ->
                        Kept.read(line).isEmpty() && OwnTrigger.read(line).isEmpty())
                .map(Guard::read)
                .toList();
    }

    /** The triggers that the changelog makes itself. */
    public static List<OwnTrigger> triggers(String text) {
        return lines(text).stream()
                .flatMap(line -> OwnTrigger.read(line).stream())
                .toList();
    }

    /** The tables whose rows events bear witness to. */
    public static List<Kept> witnessed(String text) {
        return lines(text).stream().flatMap(line -> Kept.read(line).stream()).toList();
    }
}
