package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.CriteriaAct;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.CriterionAdmin;
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

/** A set of criteria that does not hold yet is taken back. */
@Component(service = CriteriaWithdrawPages.class)
@PageResource
@Path(Ways.CRITERIA + "/{id:[0-9a-f-]{36}}/zuruecknehmen")
public final class CriteriaWithdrawPages {
    private static final Template TEMPLATE = new Template(CriteriaWithdrawPages.class, "withdraw-criteria.ftlh");
    private static final Text TITLE = new Text("Kriterien zurücknehmen", "Take the criteria back");
    private static final Text DONE = new Text(
            "Die Kriterien sind zurückgenommen. Es gilt weiter, was vorher eingetragen war.",
            "The criteria are taken back. What was entered before goes on holding.");

    private final Desk<CriterionAdmin> criteria;
    private final Forms forms;

    @Activate
    public CriteriaWithdrawPages(@Reference Desks desks, @Reference Forms forms) {
        criteria = desks.of(CriterionAdmin.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @DoesWithCriteria(CriteriaAct.WITHDRAW)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        CriteriaSet set = set(district, id);
        String path = Ways.criteria(district) + "/" + id + "/zuruecknehmen";
        return view(set, forms.on(NoFields.class, set, path));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @DoesWithCriteria(CriteriaAct.WITHDRAW)
    public Response withdraw(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        return criteria.submit(entered)
                .on((service, me) -> service.set(me, district, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, district, id),
                        now -> new Done(Ways.criteria(district), DONE),
                        refusal -> {
                            CriteriaSet now = set(district, id);
                            return view(now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private CriteriaSet set(String district, String id) {
        return criteria.read((service, me) -> service.set(me, district, id));
    }

    private static View view(CriteriaSet set, Form form) {
        return View.of(TEMPLATE, TITLE)
                .with("set", set)
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.CRITERIA_TITLE, Ways.criteria(set.district()));
    }
}
