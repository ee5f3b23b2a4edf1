package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Places;
import de.stadtteilkapital.platform.api.http.FormReader;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.EnteredFiles;
import de.stadtteilkapital.platform.web.session.TypedForms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.stream.Collectors;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Reads a form that brings files, not into memory, and only so many at once; where it comes from is proven like of any. */
@Component(service = MessageBodyReader.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
@Consumes(MediaType.MULTIPART_FORM_DATA)
public final class FilesReader implements MessageBodyReader<EnteredFiles> {
    /** What is allowed of a file says who keeps it; more than that nobody does. */
    private static final FormReader.Most MOST = new FormReader.Most(5, 32 << 20, 50, 64 << 10);

    private static final int DIGITS = 16;
    private static final int AT_ONCE = 4;
    private static final Places PLACES = new Places(new Places.Size(AT_ONCE, AT_ONCE, Duration.ofSeconds(3)));

    private final HandOver<FormReader> forms;
    private final TypedForms typed;

    @Activate
    public FilesReader(BundleContext context, @Reference TypedForms typed) {
        forms = HandOver.to(FormReader.class, context);
        this.typed = requireNonNull(typed);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == EnteredFiles.class;
    }

    @Override
    public EnteredFiles readFrom(
            Class<EnteredFiles> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        FormReader.Form form;
        try {
            form = PLACES.in(() -> forms.call(reader -> read(reader, headers, sent)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try {
            return new EnteredFiles(ofThese(ProvenForm.of(form.fields(), typed), form), form.files());
        } catch (RuntimeException e) {
            form.close();
            throw e;
        }
    }

    /** The same form with another file is another request. */
    private static Entered ofThese(Entered entered, FormReader.Form form) {
        String files = form.files().stream()
                .map(file -> file.content().digest().substring(0, DIGITS))
                .collect(Collectors.joining("-", "-", ""));
        String key = entered.key() == null ? null : entered.key() + files;
        return new Entered(entered.path(), entered.fields(), key, entered.tag(), entered.kept());
    }

    private static FormReader.Form read(FormReader reader, MultivaluedMap<String, String> headers, InputStream sent) {
        try {
            return reader.read(headers.getFirst(HttpHeaders.CONTENT_TYPE), sent, MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
