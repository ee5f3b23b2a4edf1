package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.rest.Answer;
import java.lang.annotation.Annotation;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Sends what a resource answered, and forgets the call. */
@Component(service = ContainerResponseFilter.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
public final class AnswerFilter implements ContainerResponseFilter {
    private static final int NOT_MODIFIED = 304;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        CurrentCall.end();
        RequestBodies.forget(request);
        LargeBodies.forget(request);
        if (response.getEntity() instanceof Answer<?> answer) {
            response.setStatus(answer.status());
            answer.headers().forEach(response.getHeaders()::putSingle);
            if (answer.status() == NOT_MODIFIED) {
                response.setEntity(null);
            } else {
                response.setEntity(answer.content(), new Annotation[0], MediaType.valueOf(answer.mediaType()));
            }
        }
    }
}
