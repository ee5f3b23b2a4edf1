package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody gets the chair of a body. */
@Component(service = ChairPages.class)
@PageResource
@Path(Ways.MEMBER + ChairPages.PLACE)
public final class ChairPages {
    static final String PLACE = "/vorsitz";

    private static final MemberDeeds.Deed<GivenChair> CHAIR = new MemberDeeds.Deed<>(
            MemberAct.GIVE_CHAIR,
            PLACE,
            new Template(ChairPages.class, "chair.ftlh"),
            GivenChair.class,
            null,
            (service, me, seat, asked) -> service.giveChair(me, seat.district(), seat.body(), seat.member(), asked),
            new Text("%s bekommt den Vorsitz.", "%s gets the chair."));

    private final MemberDeeds deeds;

    @Activate
    public ChairPages(@Reference MemberDeeds deeds) {
        this.deeds = requireNonNull(deeds);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View form(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        return deeds.form(CHAIR, new Seat(district, body, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        return deeds.act(CHAIR, new Seat(district, body, id), entered);
    }
}
