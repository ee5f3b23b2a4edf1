package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.RoundAct;
import de.stadtteilkapital.programme.api.RoundAdmin;
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

/** A round that was wrong, and to which nothing belongs, is removed. */
@Component(service = RoundRemovePages.class)
@PageResource
@Path(Ways.ROUND + "/entfernen")
public final class RoundRemovePages {
    private static final Template TEMPLATE = new Template(RoundRemovePages.class, "remove-round.ftlh");

    private final Desk<RoundAdmin> rounds;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public RoundRemovePages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        rounds = desks.of(RoundAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        FundingRound round = kept(district, id);
        return view(round, forms.on(NoFields.class, round, Ways.round(district, id) + "/entfernen"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response remove(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        kept(district, id);
        return rounds.submit(entered)
                .on((service, me) -> service.round(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, id),
                        gone -> new Done(
                                Ways.rounds(district),
                                new Text("„%s“ ist entfernt.", "“%s” is removed.").with(gone.name())),
                        refusal -> {
                            FundingRound now = kept(district, id);
                            return view(now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    /** Below the district that its address names, and no other. */
    private FundingRound kept(String district, String id) {
        districts.requireKept(district);
        FundingRound round = rounds.read((service, me) -> service.round(me, id));
        if (!round.district().equals(district)) {
            throw Refusal.notFound();
        }
        return round;
    }

    private static View view(FundingRound round, Form form) {
        return View.of(TEMPLATE, Labels.first(RoundAct.REMOVE.label()))
                .with("round", round)
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.ROUNDS_TITLE, Ways.rounds(round.district()))
                .below(Text.same(round.name()), Ways.round(round.district(), round.id()));
    }
}
