package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.FormReader;
import java.util.List;

/**
 * A form that was sent with files, and proven to come from a page of ours.
 *
 * @param files those that were chosen; to be closed by whoever takes them
 */
public record EnteredFiles(Entered entered, List<FormReader.FormFile> files) implements AutoCloseable {
    public EnteredFiles {
        requireNonNull(entered);
        files = List.copyOf(files);
    }

    @Override
    public void close() {
        files.forEach(file -> file.content().close());
    }
}
