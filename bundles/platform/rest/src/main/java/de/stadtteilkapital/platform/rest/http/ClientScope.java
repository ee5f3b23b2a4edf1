package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Set;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;

/** Which scope of an API client a request needs: reading or writing in a room, the first segment below {@code /api}. */
final class ClientScope {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private ClientScope() {}

    /**
     * @param resource the class that was found for the request; its path is asked, not the request's, which may be
     *     written in many ways
     * @throws Refusal 403 where the scope is missing
     */
    static void require(Caller caller, Class<?> resource, String method) {
        String scope = needed(resource, method);
        if (!caller.hasScope(scope)) {
            throw Refusal.forbidden(
                    new Text("Dieser Zugang hat den Bereich „%s“ nicht.", "This client does not have the scope “%s”.")
                            .with(scope));
        }
    }

    static String needed(Class<?> resource, String method) {
        return room(resource) + (READING.contains(method) ? ":read" : ":write");
    }

    private static String room(Class<?> resource) {
        return resource.getAnnotation(Path.class).value().replaceFirst("^/", "").replaceFirst("/.*", "");
    }
}
