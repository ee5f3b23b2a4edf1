package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Authenticator;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Credentials;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.Back;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.platform.web.session.Cookies;
import de.stadtteilkapital.platform.web.session.LoginMethod;
import de.stadtteilkapital.platform.web.session.Session;
import de.stadtteilkapital.platform.web.session.Sessions;
import de.stadtteilkapital.platform.web.session.Visit;
import java.net.URI;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people log in and out. What was wrong, a name or a password, is told to nobody. */
@Component(service = LoginPages.class)
@PageResource
@Path("")
public final class LoginPages {
    private static final Template TEMPLATE = new Template(LoginPages.class, "login.ftlh");
    private static final String PASSWORD = "password";
    private static final int UNAUTHENTICATED = 401;

    private static final Text TITLE = new Text("Anmelden", "Log in");
    private static final Text WRONG = new Text(
            "Anmeldename oder Kennwort stimmt nicht. Bitte prüfen Sie beides.",
            "Login name or password is wrong. Please check both.");
    private static final Text LOGGED_OUT = new Text("Sie sind abgemeldet.", "You are logged out.");
    private static final Text PASSWORD_CHANGED = new Text(
            "Das neue Kennwort gilt. Bitte melden Sie sich damit an.",
            "The new password holds. Please log in with it.");
    private static final Text ONLY_HTTPS = new Text(
            "Anmelden kann man sich hier nur über eine verschlüsselte Verbindung (https).",
            "Logging in needs an encrypted connection here (https).");

    private final Authenticator authenticator;
    private final Sessions sessions;
    private final HandOver<Accounts> accounts;

    @Activate
    public LoginPages(BundleContext context, @Reference Authenticator authenticator, @Reference Sessions sessions) {
        this.authenticator = requireNonNull(authenticator);
        this.sessions = requireNonNull(sessions);
        accounts = HandOver.to("directory", Accounts.class, context);
    }

    @GET
    @Open
    @Path("/anmelden")
    public Object form(
            @Nullable @QueryParam("weiter") String back,
            @Nullable @QueryParam("abgemeldet") String out,
            @Nullable @QueryParam("kennwort") String changed) {
        return Visit.get().me().isPublic()
                ? page(back, "")
                        .with("out", out == null ? null : LOGGED_OUT)
                        .with("changed", changed == null ? null : PASSWORD_CHANGED)
                : Response.seeOther(URI.create(Back.to(back))).build();
    }

    @POST
    @Open
    @Path("/anmelden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object logIn(Entered entered, @Context HttpServletRequest request) {
        String login = entered.one("login") == null ? "" : entered.one("login").strip();
        String back = entered.one("weiter");
        if (!Visitors.mayLogIn(request)) {
            return page(back, login).with("wrong", ONLY_HTTPS).withStatus(UNAUTHENTICATED);
        }
        String password = entered.one(PASSWORD) == null ? "" : entered.one(PASSWORD);
        try {
            return opened(login, password, request)
                    .map(secret -> Response.seeOther(URI.create(Back.to(back)))
                            .header("Set-Cookie", Cookies.set(secret, request.isSecure()))
                            .build())
                    .<Object>map(response -> response)
                    .orElseGet(() -> page(back, login).with("wrong", WRONG).withStatus(UNAUTHENTICATED));
        } catch (Refusal slowed) {
            if (slowed.kind() != Refusal.Kind.TOO_MANY) {
                throw slowed;
            }
            return page(back, login)
                    .with("wrong", slowed.detail())
                    .withStatus(slowed.kind().status());
        }
    }

    /** The secret of a new session; whatever session the browser had before is ended. */
    private Optional<String> opened(String login, String password, HttpServletRequest request) {
        // from before the password is tried: one that is changed meanwhile lets nobody in any more
        Optional<Accounts.Known> before = accounts.call(directory -> directory.known(login));
        return authenticator
                .authenticate(new Credentials.Password(login, password.toCharArray()), request.getRemoteAddr())
                .flatMap(caller -> epoch(caller, before).map(epoch -> {
                    Session old = Visit.get().session();
                    if (old != null) {
                        sessions.end(old.account(), old.id());
                    }
                    return sessions.begin(
                            caller.account(), epoch, LoginMethod.PASSWORD, request.getHeader("User-Agent"));
                }));
    }

    private Optional<Long> epoch(Caller caller, Optional<Accounts.Known> before) {
        return before.filter(known -> known.account().equals(caller.account()))
                .map(Accounts.Known::epoch)
                .or(() -> accounts.call(directory -> directory.standing(caller.account()))
                        .map(Accounts.Standing::epoch));
    }

    @POST
    @Open
    @Path("/abmelden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logOut(Entered entered) {
        Visit visit = Visit.get();
        if (visit.session() != null) {
            sessions.end(visit.session().account(), visit.session().id());
        }
        return Response.seeOther(URI.create("/anmelden?abgemeldet=ja"))
                .header("Set-Cookie", Cookies.clear(visit.secure()))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private static View page(@Nullable String back, String login) {
        return View.of(TEMPLATE, TITLE)
                .with("back", Back.to(back))
                .with("login", login)
                .with("late", Visit.get().session() != null);
    }
}
