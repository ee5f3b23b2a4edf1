package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.Back;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.session.Cookies;
import de.stadtteilkapital.platform.web.session.Hats;
import de.stadtteilkapital.platform.web.session.Sessions;
import de.stadtteilkapital.platform.web.session.TypedForms;
import de.stadtteilkapital.platform.web.session.Visit;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people choose for themselves: language, light or dark, the role they work in; and what they throw away. */
@Component(service = PreferencePages.class)
@PageResource
@Path("/einstellung")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class PreferencePages {
    private final Sessions sessions;
    private final TypedForms typed;

    @Activate
    public PreferencePages(@Reference Sessions sessions, @Reference TypedForms typed) {
        this.sessions = requireNonNull(sessions);
        this.typed = requireNonNull(typed);
    }

    @POST
    @Open
    @Path("/sprache")
    public Response language(Entered entered) {
        return preferred(entered, Preferences.LANGUAGE, Preferences.LANGUAGES);
    }

    /** None of both is as the system has it. */
    @POST
    @Open
    @Path("/darstellung")
    public Response theme(Entered entered) {
        return preferred(entered, Preferences.THEME, Preferences.THEMES);
    }

    private static Response preferred(Entered entered, String name, Set<String> known) {
        String wanted = entered.one("wert");
        String value = wanted != null && known.contains(wanted) ? wanted : "system";
        return back(entered)
                .header(
                        "Set-Cookie",
                        Cookies.preference(name, value, Visit.get().secure()))
                .build();
    }

    @POST
    @Allowed
    @Path("/rolle")
    public Response hat(Entered entered) {
        Visit visit = Visit.get();
        String wanted = entered.one("wert");
        boolean own =
                Hats.of(visit.whole()).stream().anyMatch(role -> Hats.code(role).equals(wanted));
        sessions.wear(requireNonNull(visit.session()), own ? wanted : null);
        return Response.seeOther(URI.create(Back.START)).build();
    }

    /** Throws away what was typed into a form and not sent. */
    @POST
    @Allowed
    @Path("/verwerfen")
    public Response discard(Entered entered) {
        String form = Back.to(entered.one("weiter"));
        typed.forget(Visit.get().whole().account(), form);
        return Response.seeOther(URI.create(form)).build();
    }

    /** Keeps what is being typed, for a browser that sends it along the way. */
    @POST
    @Allowed
    @Path("/merken")
    public Response keep(Entered entered) {
        @Nullable String form = entered.one("weiter");
        if (form != null) {
            Map<String, List<String>> fields = new HashMap<>(entered.fields());
            fields.remove("weiter");
            if (entered.tag() != null) {
                fields.put(Entered.TAG, List.of(entered.tag()));
            }
            typed.keep(Visit.get().whole().account(), Back.to(form), fields);
        }
        return Response.noContent().build();
    }

    private static Response.ResponseBuilder back(Entered entered) {
        return Response.seeOther(URI.create(Back.to(entered.one("weiter"))));
    }
}
