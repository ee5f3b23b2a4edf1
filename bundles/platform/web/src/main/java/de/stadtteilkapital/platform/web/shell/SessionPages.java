package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.platform.web.session.Session;
import de.stadtteilkapital.platform.web.session.Sessions;
import de.stadtteilkapital.platform.web.session.Visit;
import java.net.URI;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where somebody sees in which browsers they are logged in, and ends what they no longer want. */
@Component(service = SessionPages.class)
@PageResource
@Path("/sitzungen")
public final class SessionPages {
    private static final Template TEMPLATE = new Template(SessionPages.class, "sessions.ftlh");
    private static final Text TITLE = new Text("Wo Sie angemeldet sind", "Where you are logged in");
    private static final Text ENDED = new Text("Die Anmeldung ist beendet.", "The login has ended.");
    private static final Text ALL_ENDED =
            new Text("Alle anderen Anmeldungen sind beendet.", "All other logins have ended.");

    private final Sessions sessions;

    @Activate
    public SessionPages(@Reference Sessions sessions) {
        this.sessions = requireNonNull(sessions);
    }

    @GET
    @Allowed
    public View mine() {
        return View.of(TEMPLATE, TITLE)
                .with("sessions", sessions.of(Visit.get().me().account()))
                .with("own", session().id());
    }

    /** Ends the one that is named, or all but this one. */
    @POST
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(Entered entered) {
        String account = Visit.get().me().account();
        String one = entered.one("sitzung");
        if (one == null) {
            sessions.endOthers(account, session().id());
        } else {
            sessions.end(account, one);
        }
        sessions.tell(
                session(), (one == null ? ALL_ENDED : ENDED).in(Visit.get().language()));
        return Response.seeOther(URI.create("/sitzungen")).build();
    }

    private static Session session() {
        return requireNonNull(Visit.get().session());
    }
}
