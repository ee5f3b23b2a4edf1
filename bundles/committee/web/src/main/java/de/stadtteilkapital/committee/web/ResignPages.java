package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.Resignation;
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

/** Somebody leaves a body by a day. */
@Component(service = ResignPages.class)
@PageResource
@Path(Ways.MEMBER + ResignPages.PLACE)
public final class ResignPages {
    static final String PLACE = "/austritt";

    private static final MemberDeeds.Deed<Resignation> RESIGN = new MemberDeeds.Deed<>(
            MemberAct.RESIGN,
            PLACE,
            new Template(ResignPages.class, "resign.ftlh"),
            Resignation.class,
            null,
            (service, me, seat, asked) -> service.resign(me, seat.district(), seat.body(), seat.member(), asked),
            new Text(
                    "%s scheidet aus. Das Konto behält seine Rolle, bis sie unter Konten endet.",
                    "%s leaves. The account keeps its role until that ends among the accounts."));

    private final MemberDeeds deeds;

    @Activate
    public ResignPages(@Reference MemberDeeds deeds) {
        this.deeds = requireNonNull(deeds);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View form(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        return deeds.form(RESIGN, new Seat(district, body, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        return deeds.act(RESIGN, new Seat(district, body, id), entered);
    }
}
