package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.PathDay;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.ParameterAct;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TouchedCases;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a district has set of the parameters that rooms declare. */
@Component(service = ParametersResource.class)
@ApiResource
@Path("/programme/districts/{district}/parameters")
@Produces(MediaType.APPLICATION_JSON)
public final class ParametersResource {
    private final Room<ParameterAdmin> room;

    @Activate
    public ParametersResource(@Reference Rooms rooms) {
        room = rooms.of(ParameterAdmin.class);
    }

    private Things<ParameterAdmin, ParameterValue> things(String district) {
        return room.things((service, me, parameter) -> service.possible(me, district, parameter.key()));
    }

    /** All that are declared right now; the list is whole. */
    @GET
    @May(ProgrammeRight.FOLLOW)
    public Answer<Page<ParameterValue>> parameters(@PathParam("district") String district) {
        return room.list((service, me) -> Page.whole(service.parameters(me, district)));
    }

    @GET
    @Path("/{key}")
    @May(ProgrammeRight.FOLLOW)
    public Answer<Thing<ParameterValue>> parameter(
            @PathParam("district") String district, @PathParam("key") String key) {
        return things(district).read((service, me) -> service.parameter(me, district, key));
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithParameter(ParameterAct.SET)
    public Answer<Thing<ParameterValue>> set(
            @PathParam("district") String district, @PathParam("key") String key, AskedSetting asked) {
        return things(district)
                .replace(
                        (service, me) -> service.parameter(me, district, key),
                        (service, me) -> service.set(me, district, key, asked));
    }

    /** Which open cases a value would have judged otherwise; without one the default, without a day today. */
    @GET
    @Path("/{key}/touched-cases")
    @DoesWithParameter(ParameterAct.SET)
    public Answer<TouchedCases> touched(
            @PathParam("district") String district,
            @PathParam("key") String key,
            @QueryParam("value") String value,
            @QueryParam("from") String from) {
        return room.read((service, me) -> service.touched(me, district, key, new AskedSetting(value, asked(from))));
    }

    private static @Nullable LocalDate asked(@Nullable String from) {
        try {
            return from == null ? null : LocalDate.parse(from);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(List.of(new Objection(
                    "/from", new Text("Hier steht ein Tag wie 2027-03-31.", "Here goes a day like 2027-03-31."))));
        }
    }

    @POST
    @Path("/{key}/settings/{from}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithParameter(ParameterAct.WITHDRAW)
    public Answer<Thing<ParameterValue>> withdraw(
            @PathParam("district") String district,
            @PathParam("key") String key,
            @PathParam("from") String from,
            NoFields nothing) {
        return things(district)
                .change(
                        (service, me) -> service.parameter(me, district, key),
                        (service, me) -> service.withdraw(me, district, key, PathDay.of(from)));
    }
}
