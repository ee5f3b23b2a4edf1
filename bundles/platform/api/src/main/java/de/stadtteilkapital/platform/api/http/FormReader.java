package de.stadtteilkapital.platform.api.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Reads what a browser's form sends with its files ({@code multipart/form-data}, RFC 7578), the files not into memory. */
@ProviderType
public interface FormReader {
    /**
     * Takes in a whole form.
     *
     * @param contentType with its boundary, as the browser sent it
     * @param body is not closed
     * @param most what the form may bring
     * @return to be closed by the caller, whatever becomes of it
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for what is no form, 413 for one that brings too much; then
     *     nothing of it is kept
     * @throws IOException where the body comes too slowly, or ends before its time
     */
    Form read(String contentType, InputStream body, Most most) throws IOException;

    /**
     * What a form may bring.
     *
     * @param files how many
     * @param fileBytes of each file
     * @param fields how many, beside the files
     * @param fieldBytes of each field
     */
    record Most(int files, long fileBytes, int fields, int fieldBytes) {}

    /** @param fields by name, each with its values in the order in which they were sent */
    record Form(Map<String, List<String>> fields, List<FormFile> files) implements AutoCloseable {
        public Form {
            fields = Map.copyOf(fields);
            files = List.copyOf(files);
        }

        @Override
        public void close() {
            files.forEach(file -> file.content().close());
        }
    }

    /**
     * A file of a form; a field into which none was chosen brings none.
     *
     * @param field of the form
     * @param name as the browser sent it: not to be trusted
     */
    record FormFile(String field, String name, HeldFile content) {
        public FormFile {
            requireNonNull(field);
            requireNonNull(name);
            requireNonNull(content);
        }
    }
}
