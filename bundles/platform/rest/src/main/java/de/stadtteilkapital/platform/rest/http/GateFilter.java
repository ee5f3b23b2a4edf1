package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Authenticator;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Open;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
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
    private final Authenticator authenticator;
    private final Bodies bodies;

    @Context
    private ResourceInfo resource;

    @Activate
    public GateFilter(@Reference Authenticator authenticator, @Reference Bodies bodies) {
        this.authenticator = requireNonNull(authenticator);
        this.bodies = requireNonNull(bodies);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CurrentCall.begin(new CurrentCall(
                Caller.PUBLIC, Languages.of(request.getAcceptableLanguages()), path(request), null, null, ""));
        Method method = resource.getResourceMethod();
        Caller caller = caller(request, method.isAnnotationPresent(Open.class));
        CurrentCall.begin(new CurrentCall(
                caller,
                Languages.of(request.getAcceptableLanguages()),
                path(request),
                request.getHeaderString("Idempotency-Key"),
                request.getHeaderString(HttpHeaders.IF_MATCH),
                bodies.digest(request)));
        permit(method, caller);
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getPath();
    }

    private Caller caller(ContainerRequestContext request, boolean open) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null && open) {
            return Caller.PUBLIC;
        }
        return BasicCredentials.of(authorization == null ? "" : authorization)
                .flatMap(c -> authenticator.authenticate(c.account(), c.password()))
                .orElseThrow(GateFilter::unauthenticated);
    }

    private static Refusal unauthenticated() {
        return new Refusal(
                Refusal.Kind.UNAUTHENTICATED,
                new Text("Bitte mit gültigem Konto anmelden.", "Please log in with a valid account."),
                List.of());
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
