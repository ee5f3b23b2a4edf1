package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import javax.ws.rs.HttpMethod;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Answers {@code OPTIONS} with what the path takes, before a resource is looked for. */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
@PreMatching
public final class OptionsFilter implements ContainerRequestFilter {
    private final Routes routes;

    @Activate
    public OptionsFilter(@Reference Routes routes) {
        this.routes = requireNonNull(routes);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (HttpMethod.OPTIONS.equals(request.getMethod())) {
            routes.allowed(request.getUriInfo().getPath())
                    .ifPresent(allowed -> request.abortWith(
                            Response.ok().header(HttpHeaders.ALLOW, allowed).build()));
        }
    }
}
