package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.AskedInvitation;
import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.EnteredAccount;
import de.stadtteilkapital.directory.api.EntryService;
import de.stadtteilkapital.directory.api.InvitationService;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.OpenedLink;
import de.stadtteilkapital.directory.api.SentInvitation;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
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

/** Invites people, and lets in who was invited. */
@Component(service = InvitationsResource.class)
@ApiResource
@Path("/directory/invitations")
@Produces(MediaType.APPLICATION_JSON)
public final class InvitationsResource {
    private final Room<InvitationService> room;
    private final Room<EntryService> entry;

    @Activate
    public InvitationsResource(@Reference Rooms rooms) {
        room = rooms.of(InvitationService.class);
        entry = rooms.of(EntryService.class);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(DirectoryRight.INVITE)
    public Answer<SentInvitation> invite(AskedInvitation asked) {
        return room.create(
                (service, me) -> service.invite(me, asked.checked()), made -> "/directory/accounts/" + made.account());
    }

    @GET
    @Path("/{token}")
    @Open
    public Answer<OpenedLink> look(@PathParam("token") String token, @Context HttpServletRequest from) {
        return entry.read((service, me) -> service.look(LinkKind.INVITATION, token, from.getRemoteAddr()));
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    public Answer<EnteredAccount> accept(
            @PathParam("token") String token, ChosenPassword chosen, @Context HttpServletRequest from) {
        return entry.change(
                (service, me) -> service.look(LinkKind.INVITATION, token, from.getRemoteAddr()),
                (service, me) -> service.enter(LinkKind.INVITATION, token, chosen, from.getRemoteAddr()));
    }
}
