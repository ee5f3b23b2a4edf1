package de.stadtteilkapital.platform.http;

import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells the security log of each request that was refused for want of a right, or since there was too much of one client. */
@Component(service = RefusedRequests.class)
public final class RefusedRequests {
    /** Where whoever finds out who asks leaves the account. */
    static final String ACCOUNT = "de.stadtteilkapital.account";

    /** Likewise the scope that an API client lacks. */
    static final String SCOPE = "de.stadtteilkapital.scope";

    /** A single-use link into an account, which must stand in no log. */
    private static final Pattern LINK = Pattern.compile("(/[0-9a-f-]{36})\\.[A-Za-z0-9_-]+");

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> REFUSALS = Set.of(HttpServletResponse.SC_FORBIDDEN, TOO_MANY_REQUESTS);

    /** Comes after the HTTP server. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile SecurityLog log;

    void note(HttpServletRequest request, int status) {
        SecurityLog now = log;
        if (now != null && REFUSALS.contains(status)) {
            now.note(occurrence(request, status));
        }
    }

    static String withoutSecret(String path) {
        return LINK.matcher(path).replaceAll("$1.********");
    }

    private static Occurrence occurrence(HttpServletRequest request, int status) {
        String account = (String) request.getAttribute(ACCOUNT);
        String scope = (String) request.getAttribute(SCOPE);
        String address = request.getRemoteAddr();
        String act = request.getMethod() + " " + withoutSecret(request.getRequestURI());
        return scope == null
                ? new Occurrence.Refused(status, account, address, act)
                : new Occurrence.RefusedScope(account, scope, address, act);
    }
}
