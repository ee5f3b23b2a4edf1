package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.CodeAct;
import de.stadtteilkapital.programme.api.CodeEnd;
import de.stadtteilkapital.programme.api.CodeListAdmin;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.CodePlace;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import de.stadtteilkapital.programme.api.NewCode;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The code lists as a district has them; what its forms offer, {@link ProgrammeResource} tells everybody. */
@Component(service = CodeListsResource.class)
@ApiResource
@Path("/programme/districts/{district}/code-lists")
@Produces(MediaType.APPLICATION_JSON)
public final class CodeListsResource {
    private static final String CODE = "/{list}/codes/{code}";

    private final Room<CodeListAdmin> room;
    private final Things<CodeListAdmin, DistrictCodeList> things;

    @Activate
    public CodeListsResource(@Reference Rooms rooms) {
        room = rooms.of(CodeListAdmin.class);
        things = room.things((service, me, list) -> service.possible(me, list.district(), list.list()));
    }

    /** All that there are; the list is whole. */
    @GET
    @May(ProgrammeRight.FOLLOW)
    public Answer<Page<DistrictCodeList>> lists(@PathParam("district") String district) {
        return room.list((service, me) -> Page.whole(service.lists(me, district)));
    }

    @GET
    @Path("/{list}")
    @May(ProgrammeRight.FOLLOW)
    public Answer<Thing<DistrictCodeList>> list(
            @PathParam("district") String district, @PathParam("list") String list) {
        return things.read((service, me) -> service.list(me, district, list));
    }

    @POST
    @Path("/{list}/codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithCode(CodeAct.ADD)
    public Answer<Thing<DistrictCodeList>> add(
            @PathParam("district") String district, @PathParam("list") String list, NewCode code) {
        return things.change(
                (service, me) -> service.list(me, district, list),
                (service, me) -> service.add(me, district, list, code));
    }

    /** Without names it is called as it is elsewhere. */
    @POST
    @Path(CODE + "/renaming")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithCode(CodeAct.RENAME)
    public Answer<Thing<DistrictCodeList>> rename(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            CodeName name) {
        return things.change(
                (service, me) -> service.list(me, district, list),
                (service, me) -> service.rename(me, district, list, code, name));
    }

    @POST
    @Path(CODE + "/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithCode(CodeAct.MOVE)
    public Answer<Thing<DistrictCodeList>> move(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            CodePlace place) {
        return things.change(
                (service, me) -> service.list(me, district, list),
                (service, me) -> service.move(me, district, list, code, place));
    }

    /** On a day, or no longer. */
    @POST
    @Path(CODE + "/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithCode(CodeAct.END)
    public Answer<Thing<DistrictCodeList>> end(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            CodeEnd end) {
        return things.change(
                (service, me) -> service.list(me, district, list),
                (service, me) -> service.end(me, district, list, code, end));
    }

    @POST
    @Path(CODE + "/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithCode(CodeAct.REMOVE)
    public Answer<Thing<DistrictCodeList>> remove(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            NoFields nothing) {
        return things.change(
                (service, me) -> service.list(me, district, list),
                (service, me) -> service.remove(me, district, list, code));
    }
}
