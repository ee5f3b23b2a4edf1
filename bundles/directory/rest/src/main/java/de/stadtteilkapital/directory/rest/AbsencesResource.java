package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
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

/** When people are away, so that their deputies act: by themselves, or by the district's office. */
@Component(service = AbsencesResource.class)
@ApiResource
@Path("/directory/absences")
@Produces(MediaType.APPLICATION_JSON)
public final class AbsencesResource {
    private final Room<AbsenceAdmin> room;
    private final Things<AbsenceAdmin, Absence> things;

    @Activate
    public AbsencesResource(@Reference Rooms rooms) {
        room = rooms.of(AbsenceAdmin.class);
        things = room.things((service, me, absence) -> service.possible(me, absence.id()));
    }

    @GET
    @May(DirectoryRight.TELL_ABSENCE)
    public Answer<Page<Absence>> absences(@Context UriInfo uri) {
        return room.list((service, me) -> service.absences(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(DirectoryRight.TELL_ABSENCE)
    public Answer<Thing<Absence>> absence(@PathParam("id") String id) {
        return things.read((service, me) -> service.absence(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(DirectoryRight.TELL_ABSENCE)
    public Answer<Thing<Absence>> enter(NewAbsence asked) {
        return things.create((service, me) -> service.enter(me, asked), made -> "/directory/absences/" + made.id());
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAbsence(AbsenceAct.END)
    public Answer<Thing<Absence>> end(@PathParam("id") String id, AbsenceEnd asked) {
        return things.change((service, me) -> service.absence(me, id), (service, me) -> service.end(me, id, asked));
    }

    /** Answers what was there. */
    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAbsence(AbsenceAct.WITHDRAW)
    public Answer<Absence> withdraw(@PathParam("id") String id, NoFields nothing) {
        return room.change((service, me) -> service.absence(me, id), (service, me) -> service.withdraw(me, id));
    }
}
