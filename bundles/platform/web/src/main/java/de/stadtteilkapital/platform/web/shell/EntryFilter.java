package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.rest.Permission;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.session.SameSite;
import de.stadtteilkapital.platform.web.session.TypedForms;
import de.stadtteilkapital.platform.web.session.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Lets in whoever has the right that the page takes; a form has to come from a page of ours. */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
public final class EntryFilter implements ContainerRequestFilter {
    private static final Text FOREIGN = new Text(
            "Dieses Formular kommt nicht von einer unserer Seiten. Bitte öffnen Sie die Seite neu.",
            "This form does not come from one of our pages. Please open the page anew.");

    private final TypedForms typed;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the JAX-RS implementation
    private ResourceInfo resource;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the JAX-RS implementation
    private HttpServletRequest servlet;

    @Activate
    public EntryFilter(@Reference TypedForms typed) {
        this.typed = requireNonNull(typed);
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (isSent(request)) {
            requireOwn();
        }
        Visit visit = Visit.get();
        Permission permission = new Permission(resource.getResourceMethod());
        if (permission.isOpen() || permission.permits(visit.me())) {
            return;
        }
        if (!visit.me().isPublic()) {
            throw Refusal.forbidden(
                    permission.isLimitedAway(visit.me())
                            ? Right.LIMITED
                            : new Text(
                                    "Diese Seite gehört nicht zu Ihren Aufgaben.",
                                    "This page does not belong to your tasks."));
        }
        if (visit.session() != null && isSent(request)) {
            keep(request, visit);
        }
        throw new LoginNeeded(request.getUriInfo().getRequestUri());
    }

    /** What somebody sends after their session has ended is theirs all the same, and waits for them in the form. */
    private void keep(ContainerRequestContext request, Visit visit) throws IOException {
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            Map<String, List<String>> fields = FormFieldsReader.read(request.getEntityStream());
            if (fields.containsKey(Entered.KEEP)) {
                typed.keep(requireNonNull(visit.session()).account(), servlet.getRequestURI(), fields);
            }
        }
    }

    private static boolean isSent(ContainerRequestContext request) {
        return !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
    }

    private void requireOwn() {
        if (!SameSite.isSent(
                servlet.getHeader("Sec-Fetch-Site"), servlet.getHeader("Origin"), servlet.getHeader("Host"))) {
            throw Refusal.forbidden(FOREIGN);
        }
    }
}
