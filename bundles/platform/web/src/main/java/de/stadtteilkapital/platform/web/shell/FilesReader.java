package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.FormReader;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.EnteredFiles;
import de.stadtteilkapital.platform.web.session.TypedForms;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Reads a form that brings files; where it comes from is proven like of any. */
@Component(service = MessageBodyReader.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
@Consumes(MediaType.MULTIPART_FORM_DATA)
public final class FilesReader implements MessageBodyReader<EnteredFiles> {
    private static final int DIGITS = 16;

    private final FileForms forms;
    private final TypedForms typed;

    @Activate
    public FilesReader(@Reference FileForms forms, @Reference TypedForms typed) {
        this.forms = requireNonNull(forms);
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
        FormReader.Form form = forms.read(headers.getFirst(HttpHeaders.CONTENT_TYPE), sent);
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
}
