package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.ActTerms;
import de.stadtteilkapital.platform.acts.RequestKey;
import de.stadtteilkapital.platform.api.Languages;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.rest.Feed;
import de.stadtteilkapital.platform.rest.Permission;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Lets a request in: tells who calls, and whether they have the right that the method takes. */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
public final class LoginFilter implements ContainerRequestFilter {
    private static final int LONGEST_ID = 100;

    /** Where the HTTP server finds who was refused, for the security log. */
    private static final String ACCOUNT = "de.stadtteilkapital.account";

    private static final String SCOPE = "de.stadtteilkapital.scope";

    private final Login login;
    private final RequestBodies bodies;
    private final LargeBodies large;
    private final HouseKeys keys;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest servlet;

    @Activate
    public LoginFilter(
            @Reference Login login,
            @Reference RequestBodies bodies,
            @Reference LargeBodies large,
            @Reference HouseKeys keys) {
        this.login = requireNonNull(login);
        this.bodies = requireNonNull(bodies);
        this.large = requireNonNull(large);
        this.keys = requireNonNull(keys);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Locale language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String path = request.getUriInfo().getPath();
        CurrentCall.begin(CurrentCall.unknown(language));
        Method method = resource.getResourceMethod();
        Caller caller = login.caller(
                request.getHeaderString(HttpHeaders.AUTHORIZATION),
                servlet.getRemoteAddr(),
                new Permission(method).isOpen());
        if (!caller.isPublic()) {
            servlet.setAttribute(ACCOUNT, caller.account());
        }
        String key = request.getHeaderString("Idempotency-Key");
        // read whether there is a key or not: all bodies have their limits
        String digest = LargeBodies.isTakenBy(method) ? large(request, method, caller) : bodies.digest(request);
        CurrentCall.begin(new CurrentCall(
                language,
                new ActTerms(
                        caller,
                        key == null ? null : new RequestKey(path, key, digest),
                        Tag.expected(request.getHeaderString(HttpHeaders.IF_MATCH))),
                request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                cursor(method, caller, request.getUriInfo())));
        permit(method, caller);
        requireExactIds(request);
        requireScope(caller, request.getMethod());
        KnownParameters.require(method, request.getUriInfo().getQueryParameters());
    }

    /** Nothing of such a size is taken in for somebody who may not send it. */
    private String large(ContainerRequestContext request, Method method, Caller caller) {
        permit(method, caller);
        requireScope(caller, request.getMethod());
        return large.digest(request, servlet);
    }

    private void requireScope(Caller caller, String method) {
        String scope = ClientScope.needed(resource.getResourceClass(), method);
        if (!caller.hasScope(scope)) {
            servlet.setAttribute(SCOPE, scope);
        }
        ClientScope.require(caller, resource.getResourceClass(), method);
    }

    private CallCursor cursor(Method method, Caller caller, UriInfo uri) {
        return method.isAnnotationPresent(Feed.class)
                ? CallCursor.ofFeed(keys, caller, uri.getPath())
                : CallCursor.ofList(keys, caller, uri.getPath(), uri.getQueryParameters());
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
        Permission permission = new Permission(method);
        if (!permission.permits(caller)) {
            throw Refusal.forbidden(
                    permission.isLimitedAway(caller)
                            ? Right.LIMITED
                            : new Text("Ihre Rolle erlaubt das nicht.", "Your role does not allow this."));
        }
    }
}
