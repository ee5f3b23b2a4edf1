package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.CriterionAdmin;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
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

/** The form for the next set of criteria, which is proposed from the last. */
@Component(service = NewCriteriaPages.class)
@PageResource
@Path(Ways.CRITERIA + "/neu")
public final class NewCriteriaPages {
    private static final Template TEMPLATE = new Template(NewCriteriaPages.class, "new-criteria.ftlh");
    private static final Text TITLE = new Text("Neue Kriterien eintragen", "Enter new criteria");
    private static final int ROWS = 8;
    private static final int SPARE = 3;

    private final Desk<CriterionAdmin> criteria;
    private final Programme programme;
    private final Forms forms;

    @Activate
    public NewCriteriaPages(@Reference Desks desks, @Reference Forms forms) {
        criteria = desks.of(CriterionAdmin.class);
        programme = new Programme(desks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ApplicationRight.KEEP_CRITERIA)
    public View proposed(@PathParam("district") String district) {
        NewCriteriaSet next = criteria.read((service, me) -> service.following(me, district));
        int rows = Math.max(ROWS, next.criteria().size() + SPARE);
        return view(district, forms.proposed(next, Ways.criteria(district) + "/neu"), rows);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ApplicationRight.KEEP_CRITERIA)
    public Response enter(@PathParam("district") String district, Entered entered) {
        return criteria.submit(entered)
                .act(
                        NewCriteriaSet.class,
                        (service, me, asked) -> service.enter(me, district, asked),
                        NewCriteriaPages::done,
                        refusal -> view(district, forms.again(NewCriteriaSet.class, entered, refusal), ROWS));
    }

    private static Done done(CriteriaSet made) {
        return new Done(
                Ways.criteria(made.district()),
                new Text(
                        "Die Kriterien sind eingetragen. Wer ab %s einreicht, wird nach ihnen verglichen; was vorher"
                                        .formatted(Wording.GERMAN.day(made.from()))
                                + " eingereicht ist, behält die bisherigen.",
                        "The criteria are entered. What is handed in from %s on is compared by them; what was handed"
                                        .formatted(Wording.ENGLISH.day(made.from()))
                                + " in before keeps the former ones."));
    }

    private View view(String district, Form form, int rows) {
        return View.of(TEMPLATE, TITLE)
                .with("where", programme.district(district))
                .with("form", form)
                .with("least", rows)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.CRITERIA_TITLE, Ways.criteria(district));
    }
}
