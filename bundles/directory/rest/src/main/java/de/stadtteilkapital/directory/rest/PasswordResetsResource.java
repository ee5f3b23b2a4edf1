package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.AskedReset;
import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.EnteredAccount;
import de.stadtteilkapital.directory.api.EntryService;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.OpenedLink;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings who has forgotten their password in again. */
@Component(service = PasswordResetsResource.class)
@ApiResource
@Path("/directory/password-resets")
@Produces(MediaType.APPLICATION_JSON)
public final class PasswordResetsResource {
    private final Room<EntryService> room;

    @Activate
    public PasswordResetsResource(@Reference Rooms rooms) {
        room = rooms.of(EntryService.class);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    public Answer<ResetAsked> ask(AskedReset asked, @Context HttpServletRequest from) {
        return room.change((service, me) -> ResetAsked.WHATEVER_IT_COMES_TO, (service, me) -> {
            service.askForReset(asked.loginOrMail(), from.getRemoteAddr());
            return ResetAsked.WHATEVER_IT_COMES_TO;
        });
    }

    @GET
    @Path("/{token}")
    @Open
    public Answer<OpenedLink> look(@PathParam("token") String token, @Context HttpServletRequest from) {
        return room.read((service, me) -> service.look(LinkKind.PASSWORD_RESET, token, from.getRemoteAddr()));
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    public Answer<EnteredAccount> choose(
            @PathParam("token") String token, ChosenPassword chosen, @Context HttpServletRequest from) {
        return room.change(
                (service, me) -> service.look(LinkKind.PASSWORD_RESET, token, from.getRemoteAddr()),
                (service, me) -> service.enter(LinkKind.PASSWORD_RESET, token, chosen, from.getRemoteAddr()));
    }
}
