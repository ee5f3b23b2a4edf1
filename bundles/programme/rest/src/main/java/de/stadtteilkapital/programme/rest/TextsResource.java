package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.PathDay;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.AskedText;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TextAct;
import de.stadtteilkapital.programme.api.TextAdmin;
import de.stadtteilkapital.programme.api.TextPreview;
import de.stadtteilkapital.programme.api.TextValue;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How a district words the letters, pages and mails of the rooms. */
@Component(service = TextsResource.class)
@ApiResource
@Path("/programme/districts/{district}/texts")
@Produces(MediaType.APPLICATION_JSON)
public final class TextsResource {
    private final Room<TextAdmin> room;

    @Activate
    public TextsResource(@Reference Rooms rooms) {
        room = rooms.of(TextAdmin.class);
    }

    private Things<TextAdmin, TextValue> things(String district) {
        return room.things((service, me, text) -> service.possible(me, district, text.key()));
    }

    /** All that are declared right now; the list is whole. */
    @GET
    @May(ProgrammeRight.FOLLOW)
    public Answer<Page<TextValue>> texts(@PathParam("district") String district) {
        return room.list((service, me) -> Page.whole(service.texts(me, district)));
    }

    @GET
    @Path("/{key}")
    @May(ProgrammeRight.FOLLOW)
    public Answer<Thing<TextValue>> text(@PathParam("district") String district, @PathParam("key") String key) {
        return things(district).read((service, me) -> service.text(me, district, key));
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithText(TextAct.SET)
    public Answer<Thing<TextValue>> set(
            @PathParam("district") String district, @PathParam("key") String key, AskedText asked) {
        return things(district)
                .replace(
                        (service, me) -> service.text(me, district, key),
                        (service, me) -> service.set(me, district, key, asked));
    }

    /** How it would read with samples filled in; nothing is done. */
    @POST
    @Path("/{key}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithText(TextAct.SET)
    public Answer<TextPreview> preview(
            @PathParam("district") String district, @PathParam("key") String key, AskedText asked) {
        return room.read((service, me) -> service.preview(me, district, key, asked));
    }

    /** The whole letter in which it would stand, with made-up particulars; nothing is done. */
    @POST
    @Path("/{key}/letter")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/pdf")
    @DoesWithText(TextAct.SHOW)
    public Answer<Document> letter(
            @PathParam("district") String district, @PathParam("key") String key, AskedText asked) {
        return room.document((service, me) ->
                new Document("application/pdf", "muster.pdf", service.letter(me, district, key, asked)));
    }

    @POST
    @Path("/{key}/versions/{from}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithText(TextAct.WITHDRAW)
    public Answer<Thing<TextValue>> withdraw(
            @PathParam("district") String district,
            @PathParam("key") String key,
            @PathParam("from") String from,
            NoFields nothing) {
        return things(district)
                .change(
                        (service, me) -> service.text(me, district, key),
                        (service, me) -> service.withdraw(me, district, key, PathDay.of(from)));
    }
}
