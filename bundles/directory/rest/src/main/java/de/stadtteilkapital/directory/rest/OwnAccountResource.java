package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.NewMail;
import de.stadtteilkapital.directory.api.NewPassword;
import de.stadtteilkapital.directory.api.OwnAccountService;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody's own account. */
@Component(service = OwnAccountResource.class)
@ApiResource
@Path("/directory/me/account")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnAccountResource {
    private final Room<OwnAccountService> room;

    @Activate
    public OwnAccountResource(@Reference Rooms rooms) {
        room = rooms.of(OwnAccountService.class);
    }

    @GET
    @Allowed
    public Answer<Account> account() {
        return room.read(OwnAccountService::account);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed
    public Answer<Account> change(OwnParticulars asked) {
        return room.change(OwnAccountService::account, (service, me) -> service.change(me, asked));
    }

    @POST
    @Path("/mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed
    public Answer<Account> changeMail(NewMail asked, @Context HttpServletRequest from) {
        return room.change(
                OwnAccountService::account, (service, me) -> service.changeMail(me, asked, from.getRemoteAddr()));
    }

    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed
    public Answer<Account> changePassword(NewPassword asked, @Context HttpServletRequest from) {
        return room.change(
                OwnAccountService::account, (service, me) -> service.changePassword(me, asked, from.getRemoteAddr()));
    }
}
