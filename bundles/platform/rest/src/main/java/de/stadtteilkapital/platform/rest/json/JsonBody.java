package de.stadtteilkapital.platform.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Reads a request's JSON into a record; what does not fit is refused with a pointer to the field. */
@Component(service = MessageBodyReader.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
@Consumes(MediaType.APPLICATION_JSON)
public final class JsonBody implements MessageBodyReader<Object> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream content)
            throws IOException {
        try {
            Object read = Json.in(Locale.GERMAN).readValue(Utf8.read(content.readAllBytes()), type);
            if (read == null) {
                throw Refusal.invalid("", new Text("Der Inhalt fehlt.", "The body is missing."));
            }
            Limits.check(read);
            return read;
        } catch (JsonMappingException e) {
            throw refusal(e);
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("", new Text("Das ist kein gültiges JSON.", "This is not valid JSON."));
        }
    }

    private static Refusal refusal(JsonMappingException e) {
        String pointer = pointer(e);
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal inner) {
                return beneath(pointer, inner);
            }
        }
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (e instanceof UnrecognizedPropertyException) {
            return Refusal.invalid(
                    pointer, new Text("Das Feld „%s“ gibt es hier nicht.", "There is no field “%s” here.").with(field));
        }
        return Refusal.invalid(
                pointer,
                new Text("„%s“ hat nicht die erwartete Form.", "“%s” does not have the expected form.").with(field));
    }

    /** A record's own constructor objects: its pointers begin where the record stands. */
    private static Refusal beneath(String place, Refusal inner) {
        List<Objection> moved = inner.objections().stream()
                .map(o -> new Objection(place + o.pointer(), o.message(), o.rule(), o.source()))
                .toList();
        return new Refusal(inner.kind(), inner.detail(), moved);
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
