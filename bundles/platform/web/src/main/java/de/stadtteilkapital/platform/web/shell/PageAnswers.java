package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.platform.web.session.Visit;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the page that a resource answered, and forgets who was there. */
@Component(service = ContainerResponseFilter.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
public final class PageAnswers implements ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(PageAnswers.class);
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=utf-8");

    private final Dress dress;

    @Activate
    public PageAnswers(@Reference Dress dress) {
        this.dress = requireNonNull(dress);
    }

    /** A page that can't be written is told of in a bare one: nobody maps what fails after the resource has answered. */
    private byte[] page(View view, Visit visit, ContainerResponseContext response) {
        String written;
        try {
            written = dress.worn(view, visit);
        } catch (RuntimeException e) {
            LOG.error("A page could not be written: {}", e.getClass().getName(), e);
            View fault = PageFaults.internal();
            response.setStatus(fault.status());
            written = dress.bare(fault, visit.language());
        }
        return written.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Visit visit = Visit.orNull();
        try {
            if (response.getEntity() instanceof View view && visit != null) {
                response.setStatus(view.status());
                response.getHeaders()
                        .putSingle("Content-Language", visit.language().getLanguage());
                byte[] page = page(view, visit, response);
                // what is read holds one secret, the token of its forms, masked anew each time, so that its length
                // tells
                // nothing; a link that opens an account stands in the answer to a form alone
                boolean shorter = HttpMethod.GET.equals(request.getMethod())
                        && Gzip.isTaken(request.getHeaderString("Accept-Encoding"));
                if (shorter) {
                    response.getHeaders().putSingle("Content-Encoding", Gzip.NAME);
                }
                response.setEntity(shorter ? Gzip.of(page) : page, new Annotation[0], HTML);
            }
        } finally {
            Visit.end();
        }
    }
}
