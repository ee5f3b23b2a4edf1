package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
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

/** That somebody leaves by a day to come is taken back. */
@Component(service = TakeBackPages.class)
@PageResource
@Path(Ways.MEMBER + TakeBackPages.PLACE)
public final class TakeBackPages {
    static final String PLACE = "/zuruecknehmen";

    private static final MemberDeeds.Deed<NoFields> TAKE_BACK = new MemberDeeds.Deed<>(
            MemberAct.TAKE_BACK,
            PLACE,
            new Template(TakeBackPages.class, "take-back.ftlh"),
            NoFields.class,
            null,
            (service, me, seat, none) -> service.takeBack(me, seat.district(), seat.body(), seat.member()),
            new Text("%s bleibt; das Ausscheiden ist zurückgenommen.", "%s stays; the leaving is taken back."));

    private final MemberDeeds deeds;

    @Activate
    public TakeBackPages(@Reference MemberDeeds deeds) {
        this.deeds = requireNonNull(deeds);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View form(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        return deeds.form(TAKE_BACK, new Seat(district, body, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        return deeds.act(TAKE_BACK, new Seat(district, body, id), entered);
    }
}
