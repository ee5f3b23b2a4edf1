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

/** That somebody has joined, or is to, is taken back. */
@Component(service = MemberRemovalPages.class)
@PageResource
@Path(Ways.MEMBER + MemberRemovalPages.PLACE)
public final class MemberRemovalPages {
    static final String PLACE = "/loeschen";

    private static final MemberDeeds.Deed<NoFields> REMOVE = new MemberDeeds.Deed<>(
            MemberAct.REMOVE,
            PLACE,
            new Template(MemberRemovalPages.class, "remove-member.ftlh"),
            NoFields.class,
            null,
            (service, me, seat, none) -> service.remove(me, seat.district(), seat.body(), seat.member()),
            new Text("Der Beitritt ist zurückgenommen.", "The joining is taken back."),
            false);

    private final MemberDeeds deeds;

    @Activate
    public MemberRemovalPages(@Reference MemberDeeds deeds) {
        this.deeds = requireNonNull(deeds);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View form(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        return deeds.form(REMOVE, new Seat(district, body, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        return deeds.act(REMOVE, new Seat(district, body, id), entered);
    }
}
