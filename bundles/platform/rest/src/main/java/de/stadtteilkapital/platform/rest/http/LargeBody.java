package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Hands to a method the body that {@link LargeBodies} has taken in. */
@Component(service = MessageBodyReader.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
@Consumes(MediaType.WILDCARD)
public final class LargeBody implements MessageBodyReader<HeldFile> {
    @Context
    private HttpServletRequest servlet;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == HeldFile.class;
    }

    @Override
    public HeldFile readFrom(
            Class<HeldFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream content) {
        return LargeBodies.of(servlet);
    }
}
