package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.session.TypedForms;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Reads a form, and refuses one that was not made for the session which sends it. */
@Component(service = MessageBodyReader.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class EnteredReader implements MessageBodyReader<Entered> {
    private final TypedForms typed;

    @Activate
    public EnteredReader(@Reference TypedForms typed) {
        this.typed = requireNonNull(typed);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Entered.class;
    }

    @Override
    public Entered readFrom(
            Class<Entered> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        return ProvenForm.of(FormFieldsReader.read(sent), typed);
    }
}
