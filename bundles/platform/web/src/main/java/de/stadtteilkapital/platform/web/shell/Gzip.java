package de.stadtteilkapital.platform.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The one coding in which answers are shorter (RFC 1952), for those who take it (RFC 9110 section 12.5.3). */
final class Gzip {
    static final String NAME = "gzip";

    private Gzip() {}

    /** @param accepted what the header {@code Accept-Encoding} says; null for nothing */
    static boolean isTaken(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(coding -> coding.replaceAll("\\s", ""))
                        .anyMatch(coding -> coding.matches("gzip(;q=(1(\\.0*)?|0\\.0*[1-9][0-9]*))?"));
    }

    static byte[] of(byte[] content) {
        ByteArrayOutputStream shorter = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(shorter)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shorter.toByteArray();
    }
}
