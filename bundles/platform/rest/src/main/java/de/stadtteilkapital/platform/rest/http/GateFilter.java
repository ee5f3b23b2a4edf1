package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Open;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Lets a request in: tells who calls, and whether the method's permission names one of their roles. */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
public final class GateFilter implements ContainerRequestFilter {
    private static final int LONGEST_ID = 100;

    private final Login login;
    private final Bodies bodies;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest servlet;

    @Activate
    public GateFilter(@Reference Login login, @Reference Bodies bodies) {
        this.login = requireNonNull(login);
        this.bodies = requireNonNull(bodies);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Locale language = Languages.of(request.getAcceptableLanguages());
        String path = request.getUriInfo().getPath();
        CurrentCall.begin(new CurrentCall(Caller.PUBLIC, language, path, null, null, ""));
        Method method = resource.getResourceMethod();
        Caller caller = login.caller(
                request.getHeaderString(HttpHeaders.AUTHORIZATION),
                servlet.getRemoteAddr(),
                method.isAnnotationPresent(Open.class));
        CurrentCall.begin(new CurrentCall(
                caller,
                language,
                path,
                request.getHeaderString("Idempotency-Key"),
                request.getHeaderString(HttpHeaders.IF_MATCH),
                bodies.digest(request)));
        permit(method, caller);
        requireExactIds(request);
        ClientScope.require(caller, resource.getResourceClass(), request.getMethod());
    }

    /**
     * Derby compares past blanks at the end of a text: an id with some would be another name of the same thing. And no id
     * is so long that the place of an answer would not fit where answers are kept.
     */
    private static void requireExactIds(ContainerRequestContext request) {
        boolean exact = request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .allMatch(id -> id.equals(id.strip()) && id.length() <= LONGEST_ID);
        if (!exact) {
            throw Refusal.notFound();
        }
    }

    private static void permit(Method method, Caller caller) {
        if (method.isAnnotationPresent(Open.class)) {
            return;
        }
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (allowed == null || allowed.value().length > 0 && !caller.hasAny(Set.of(allowed.value()))) {
            throw Refusal.forbidden(new Text("Ihre Rolle erlaubt das nicht.", "Your role does not allow this."));
        }
    }
}
