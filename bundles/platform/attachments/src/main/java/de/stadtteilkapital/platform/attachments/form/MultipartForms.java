package de.stadtteilkapital.platform.attachments.form;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.http.FormReader;
import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadBase;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;
import org.osgi.service.component.annotations.Component;

/** Forms by Apache Commons FileUpload, which reads them part by part as they come. */
@Component
public final class MultipartForms implements FormReader {
    private static final int LONGEST_HEAD = 2_000;

    /** What stands between the parts, and at their heads. */
    private static final long FRAME = 64 << 10;

    private static final Refusal MALFORMED =
            Refusal.invalid("", new Text("Das ist kein Formular mit Dateien.", "This is no form with files."));

    @Override
    public Form read(String contentType, InputStream body, Most most) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<FormFile> files = new ArrayList<>();
        boolean whole = false;
        try {
            FileItemIterator parts = upload(most).getItemIterator(new Sent(contentType, body));
            if (!parts.hasNext()) {
                throw MALFORMED;
            }
            while (parts.hasNext()) {
                take(parts.next(), fields, files, most);
            }
            whole = true;
            return new Form(fields, files);
        } catch (FileUploadException e) {
            throw told(e, most);
        } catch (InvalidFileNameException e) {
            throw MALFORMED;
        } catch (IOException e) {
            // the library wraps its own into such as come while it reads
            if (e.getCause() instanceof FileUploadException inner) {
                throw told(inner, most);
            }
            throw e;
        } finally {
            if (!whole) {
                files.forEach(file -> file.content().close());
            }
        }
    }

    private static FileUpload upload(Most most) {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(LONGEST_HEAD);
        upload.setSizeMax(most.files() * most.fileBytes() + (long) most.fields() * most.fieldBytes() + FRAME);
        return upload;
    }

    private static void take(FileItemStream part, Map<String, List<String>> fields, List<FormFile> files, Most most)
            throws IOException {
        String name = part.getFieldName();
        if (name == null) {
            throw MALFORMED;
        }
        try (InputStream content = part.openStream()) {
            if (part.isFormField()) {
                int known = fields.values().stream().mapToInt(List::size).sum();
                fields.computeIfAbsent(name, field -> new ArrayList<>()).add(field(content, known, most));
            } else {
                file(part, content, files, most);
            }
        }
    }

    private static String field(InputStream content, int known, Most most) throws IOException {
        byte[] value = content.readNBytes(most.fieldBytes() + 1);
        if (value.length > most.fieldBytes() || known >= most.fields()) {
            throw tooMuch();
        }
        return new String(value, StandardCharsets.UTF_8);
    }

    private static void file(FileItemStream part, InputStream content, List<FormFile> files, Most most)
            throws IOException {
        HeldFile held = HeldFile.received(content, most.fileBytes());
        String name = part.getName() == null ? "" : part.getName();
        if (name.isBlank() && held.size() == 0) {
            // a field into which nothing was put
            held.close();
            return;
        }
        files.add(new FormFile(part.getFieldName(), name, held));
        if (files.size() > most.files()) {
            throw tooMuch();
        }
    }

    private static Refusal told(FileUploadException e, Most most) {
        return e instanceof FileUploadBase.SizeLimitExceededException
                ? HeldFile.tooLarge(most.files() * most.fileBytes())
                : MALFORMED;
    }

    private static Refusal tooMuch() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                new Text("Im Formular steht zu viel auf einmal.", "There is too much in the form at once."),
                List.of());
    }

    /** A request as the library wants it; how long it is becomes known on the way. */
    private record Sent(String contentType, InputStream body) implements UploadContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return -1;
        }

        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
