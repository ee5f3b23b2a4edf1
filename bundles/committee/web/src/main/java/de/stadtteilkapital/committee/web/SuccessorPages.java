package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.Succession;
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

/** Somebody takes the seat of another. */
@Component(service = SuccessorPages.class)
@PageResource
@Path(Ways.MEMBER + SuccessorPages.PLACE)
public final class SuccessorPages {
    static final String PLACE = "/nachfolge";

    private static final MemberDeeds.Deed<Succession> SUCCEED = new MemberDeeds.Deed<>(
            MemberAct.SUCCEED,
            PLACE,
            new Template(SuccessorPages.class, "succeed.ftlh"),
            Succession.class,
            null,
            (service, me, seat, asked) -> service.succeed(me, seat.district(), seat.body(), seat.member(), asked),
            new Text(
                    "%s folgt nach. Als Nächstes braucht das Konto seine Rolle im Gremium.",
                    "%s succeeds. Next the account needs its role in the body."));

    private final MemberDeeds deeds;

    @Activate
    public SuccessorPages(@Reference MemberDeeds deeds) {
        this.deeds = requireNonNull(deeds);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View form(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        return deeds.form(SUCCEED, new Seat(district, body, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        return deeds.act(SUCCEED, new Seat(district, body, id), entered);
    }
}
