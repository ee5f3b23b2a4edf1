package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.mail.TrayMail;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The demonstration's mails, whoever they are for: all of its people are played by whoever has the one password. */
@Component(service = MailsResource.class)
@ApiResource
@Path("/demonstration/mails")
@Produces(MediaType.APPLICATION_JSON)
public final class MailsResource {
    private final Room<KeptMails> room;

    @Activate
    public MailsResource(@Reference Rooms rooms, @Reference KeptMails mails) {
        room = rooms.own(mails);
    }

    @GET
    @Allowed
    public Answer<Page<TrayMail>> mails(@Context UriInfo uri) {
        return room.list((mails, me) -> mails.mails(Pages.of(uri)));
    }
}
