package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.RoundAct;
import de.stadtteilkapital.programme.api.RoundAdmin;
import de.stadtteilkapital.programme.api.TouchedCase;
import java.util.ArrayList;
import java.util.List;
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

/** The days of a round are changed: whoever does it sees first which cases that touches. */
@Component(service = RoundDatesPages.class)
@PageResource
@Path(Ways.ROUND + "/termine")
public final class RoundDatesPages {
    private static final Template TEMPLATE = new Template(RoundDatesPages.class, "round-dates.ftlh");
    private static final Text LOOK = new Text(
            "Das berührt Vorgänge. Bitte sehen Sie sie an und senden Sie dann noch einmal ab.",
            "This touches cases. Please look at them and then send the form once more.");

    private final Desk<RoundAdmin> rounds;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public RoundDatesPages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        rounds = desks.of(RoundAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        districts.requireKept(district);
        FundingRound round = round(district, id);
        return view(
                district,
                round,
                List.of(),
                forms.of(RoundForm.of(round), round, Ways.round(district, id) + "/termine"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response change(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        districts.requireKept(district);
        List<TouchedCase> touched = new ArrayList<>();
        boolean seen = Seen.isMeant(entered);
        return rounds.submit(entered)
                .on((service, me) -> service.round(me, id))
                .written(sent -> RoundForm.written(sent, null))
                .act(
                        ChangedRound.class,
                        (service, me, asked) -> {
                            touched.addAll(service.touched(me, id, asked));
                            // what is barred is refused with its reason, however often it is sent
                            boolean barred = touched.stream().anyMatch(TouchedCase::bars);
                            return changed(service, me, id, asked, seen || barred || touched.isEmpty());
                        },
                        changed -> new Done(
                                Ways.round(district, id),
                                new Text("Die Termine von „%s“ sind geändert.", "The dates of “%s” are changed.")
                                        .with(changed.name())),
                        refusal -> {
                            FundingRound now = round(district, id);
                            return view(district, now, touched, forms.again(RoundForm.class, entered, refusal, now))
                                    .with("look", Seen.of(entered));
                        });
    }

    private static FundingRound changed(RoundAdmin service, Caller me, String id, ChangedRound asked, boolean seen) {
        if (!seen) {
            throw Refusal.conflict(LOOK);
        }
        return service.change(me, id, asked);
    }

    private FundingRound round(String district, String id) {
        FundingRound round = rounds.read((service, me) -> service.round(me, id));
        if (!round.district().equals(district)) {
            throw Refusal.notFound();
        }
        return round;
    }

    private static View view(String district, FundingRound round, List<TouchedCase> touched, Form form) {
        Text title = Labels.first(RoundAct.CHANGE.label());
        return View.of(TEMPLATE, title)
                .with("round", round)
                .with("touched", List.copyOf(touched))
                .with("look", "")
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.ROUNDS_TITLE, Ways.rounds(district))
                .below(Text.same(round.name()), Ways.round(district, round.id()));
    }
}
