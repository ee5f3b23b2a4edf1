package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.session.Cookies;
import de.stadtteilkapital.platform.web.session.Session;
import de.stadtteilkapital.platform.web.session.Sessions;
import de.stadtteilkapital.platform.web.session.Visit;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who is at the screen, by the cookie of their session; roles and bars are read with every click. */
@Component(service = Visitors.class)
public final class Visitors {
    private final Sessions sessions;
    private final Acts acts;
    private final HandOver<Accounts> accounts;

    @Activate
    public Visitors(BundleContext context, @Reference Sessions sessions, @Reference Acts acts) {
        this.sessions = requireNonNull(sessions);
        this.acts = requireNonNull(acts);
        accounts = HandOver.to("directory", Accounts.class, context);
    }

    Visit of(HttpServletRequest request) {
        String cookies = request.getHeader("Cookie");
        Visit nobody = Visit.unknown(
                Preferences.language(cookies, request.getHeader("Accept-Language")),
                request.isSecure(),
                Preferences.theme(cookies),
                request.getRequestURI());
        return secret(request)
                .flatMap(secret ->
                        Acts.leased(accounts, directory -> acts.read(() -> known(nobody, secret, directory))))
                .map(visit -> {
                    if (visit.session() != null && !visit.me().isPublic()) {
                        sessions.use(visit.session());
                    }
                    return visit;
                })
                .orElse(nobody);
    }

    /** Over plain HTTP a session is for this machine alone. */
    static boolean mayLogIn(HttpServletRequest request) {
        return request.isSecure() || isLoopback(request.getRemoteAddr());
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return mayLogIn(request) ? Cookies.secret(request.getHeader("Cookie"), request.isSecure()) : Optional.empty();
    }

    private static boolean isLoopback(@Nullable String literal) {
        try {
            // the server's own word for the client, which is an address and never looked up
            return literal != null
                    && literal.matches("[0-9a-fA-F.:]+")
                    && InetAddress.getByName(literal).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** With the session of somebody who is no longer let in, too: what they send late is theirs. */
    private Optional<Visit> known(Visit nobody, String secret, Accounts directory) {
        return sessions.find(secret).map(session -> {
            Optional<Accounts.Standing> standing = sessions.isOpen(session)
                    ? directory.standing(session.account()).filter(now -> now.epoch() == session.epoch())
                    : Optional.empty();
            return standing.flatMap(
                            now -> now.caller().map(whole -> visit(nobody, session, secret, whole, now.language())))
                    .orElseGet(() -> late(nobody, session));
        });
    }

    private static Visit visit(Visit nobody, Session session, String secret, Caller whole, @Nullable Locale chosen) {
        return new Visit(
                chosen == null ? nobody.language() : chosen,
                Visit.narrowed(whole, session.hat()),
                whole,
                session,
                secret,
                nobody.secure(),
                nobody.theme(),
                nobody.path());
    }

    private static Visit late(Visit nobody, Session session) {
        return new Visit(
                nobody.language(),
                Caller.PUBLIC,
                Caller.PUBLIC,
                session,
                null,
                nobody.secure(),
                nobody.theme(),
                nobody.path());
    }
}
