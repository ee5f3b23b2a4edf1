package de.stadtteilkapital.platform.rest.mails;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.mail.MailAct;
import de.stadtteilkapital.platform.api.mail.MailService;
import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.May;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mails that leave, wait or were set aside, without address and text; for those who run the house. */
@Component(service = MailsResource.class)
@ApiResource
@Path("/mails")
@Produces(MediaType.APPLICATION_JSON)
public final class MailsResource {
    private final Room<MailService> room;
    private final Things<MailService, OutgoingMail> things;

    @Activate
    public MailsResource(@Reference Rooms rooms) {
        room = rooms.of(MailService.class);
        things = room.things((service, me, mail) -> service.possible(me, mail.id()));
    }

    @GET
    @May(HouseRight.OPERATE)
    public Answer<Page<OutgoingMail>> mails(@Context UriInfo uri) {
        return room.list((service, me) -> service.mails(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(HouseRight.OPERATE)
    public Answer<Thing<OutgoingMail>> mail(@PathParam("id") String id) {
        return things.read((service, me) -> service.mail(me, id));
    }

    @POST
    @Path("/{id}/retry")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMail(MailAct.RETRY)
    public Answer<Thing<OutgoingMail>> retry(@PathParam("id") String id, NoFields nothing) {
        return things.change((service, me) -> service.mail(me, id), (service, me) -> service.retry(me, id));
    }

    @POST
    @Path("/{id}/drop")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMail(MailAct.DROP)
    public Answer<Thing<OutgoingMail>> drop(@PathParam("id") String id, NoFields nothing) {
        return things.change((service, me) -> service.mail(me, id), (service, me) -> service.drop(me, id));
    }
}
