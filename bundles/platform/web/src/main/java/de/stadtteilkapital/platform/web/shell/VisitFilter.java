package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.RequestLimits;
import de.stadtteilkapital.platform.web.session.Visit;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Looks who comes, before it is known where to. */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
@PreMatching
public final class VisitFilter implements ContainerRequestFilter {
    /** Where the HTTP server finds who was refused, for the security log. */
    private static final String ACCOUNT = "de.stadtteilkapital.account";

    private final Visitors visitors;
    private final RequestLimits limits;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the JAX-RS implementation
    private HttpServletRequest servlet;

    @Activate
    public VisitFilter(@Reference Visitors visitors, @Reference RequestLimits limits) {
        this.visitors = requireNonNull(visitors);
        this.limits = requireNonNull(limits);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (AssetPages.isAsset(request.getUriInfo().getPath())) {
            Visit.begin(Visit.unknown(Locale.GERMAN, servlet.isSecure(), null, servlet.getRequestURI()));
            return;
        }
        Visit visit = visitors.of(servlet);
        Visit.begin(visit);
        if (!visit.me().isPublic()) {
            servlet.setAttribute(ACCOUNT, visit.me().account());
        }
        limits.count(visit.whole(), servlet.getRemoteAddr());
    }
}
