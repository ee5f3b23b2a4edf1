package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.programme.api.RoundAct;
import de.stadtteilkapital.programme.api.RoundAdmin;
import de.stadtteilkapital.programme.api.TouchedCase;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Funding rounds (row 2): everybody reads them, whoever keeps the programme plans, changes and closes them. */
@Component(service = RoundsResource.class)
@ApiResource
@Path("/programme/rounds")
@Produces(MediaType.APPLICATION_JSON)
public final class RoundsResource {
    private final Room<ProgrammeService> programme;
    private final Room<RoundAdmin> room;
    private final Things<RoundAdmin, FundingRound> things;

    @Activate
    public RoundsResource(@Reference Rooms rooms) {
        programme = rooms.of(ProgrammeService.class);
        room = rooms.of(RoundAdmin.class);
        things = room.things((service, me, round) -> service.possible(me, round.id()));
    }

    @GET
    @Open
    public Answer<Page<FundingRound>> rounds(@Context UriInfo uri) {
        return programme.list((service, me) -> service.rounds(Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @Open
    public Answer<Thing<FundingRound>> round(@PathParam("id") String id) {
        return things.read((service, me) -> service.round(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(ProgrammeRight.KEEP)
    public Answer<Thing<FundingRound>> plan(NewRound round) {
        return things.create((service, me) -> service.plan(me, round), made -> "/programme/rounds/" + made.id());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithRound(RoundAct.CHANGE)
    public Answer<Thing<FundingRound>> change(@PathParam("id") String id, ChangedRound asked) {
        return things.replace((service, me) -> service.round(me, id), (service, me) -> service.change(me, id, asked));
    }

    /** Which cases other days would touch; days that are not named stay. */
    @GET
    @Path("/{id}/touched-cases")
    @May(ProgrammeRight.KEEP)
    public Answer<Page<TouchedCase>> touched(
            @PathParam("id") String id,
            @QueryParam("start") String start,
            @QueryParam("end") String end,
            @QueryParam("submissionDeadline") String submissionDeadline,
            @QueryParam("earlierDeadlines") String earlierDeadlines,
            @QueryParam("fixedDeadline") String fixedDeadline) {
        return room.list((service, me) -> Page.whole(service.touched(
                me,
                id,
                AskedDates.of(
                        service.round(me, id), start, end, submissionDeadline, earlierDeadlines, fixedDeadline))));
    }

    @POST
    @Path("/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithRound(RoundAct.CLOSE)
    public Answer<Thing<FundingRound>> close(@PathParam("id") String id, NoFields nothing) {
        return things.change((service, me) -> service.round(me, id), (service, me) -> service.close(me, id));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithRound(RoundAct.REMOVE)
    public Answer<FundingRound> remove(@PathParam("id") String id, NoFields nothing) {
        return room.change((service, me) -> service.round(me, id), (service, me) -> service.remove(me, id));
    }

    /** The round as it would follow, for {@code POST /programme/rounds}. */
    @GET
    @Path("/{id}/following")
    @May(ProgrammeRight.KEEP)
    public Answer<NewRound> following(@PathParam("id") String id) {
        return room.read((service, me) -> service.following(me, id));
    }
}
