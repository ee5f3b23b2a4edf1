package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.PathDay;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ParameterAct;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.time.LocalDate;
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

/** A change that does not hold yet, or by which nothing was done, is taken back. */
@Component(service = WithdrawPages.class)
@PageResource
@Path(Ways.PARAMETERS + "/{key}/zuruecknehmen/{from}")
public final class WithdrawPages {
    private static final Template TEMPLATE = new Template(WithdrawPages.class, "withdraw.ftlh");
    private static final Text TITLE = new Text("Änderung zurücknehmen", "Take the change back");
    private static final Text DONE = new Text("Die Änderung ist zurückgenommen.", "The change is taken back.");

    private final Desk<ParameterAdmin> parameters;
    private final ParameterDesk shown;
    private final Forms forms;

    @Activate
    public WithdrawPages(@Reference Desks desks, @Reference ParameterDesk shown, @Reference Forms forms) {
        parameters = desks.of(ParameterAdmin.class);
        this.shown = requireNonNull(shown);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View ask(
            @PathParam("district") String district, @PathParam("key") String key, @PathParam("from") String from) {
        ParameterValue parameter = parameter(district, key);
        String path = Ways.parameter(district, key) + "/zuruecknehmen/" + from;
        return view(district, parameter, from, forms.on(NoFields.class, parameter, path));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response withdraw(
            @PathParam("district") String district,
            @PathParam("key") String key,
            @PathParam("from") String from,
            Entered entered) {
        LocalDate day = PathDay.of(from);
        return parameters
                .submit(entered)
                .on((service, me) -> service.parameter(me, district, key))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, district, key, day),
                        now -> new Done(Ways.parameter(district, key), DONE),
                        refusal -> {
                            ParameterValue now = parameter(district, key);
                            return view(district, now, from, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private ParameterValue parameter(String district, String key) {
        return parameters.read((service, me) -> service.parameter(me, district, key));
    }

    private View view(String district, ParameterValue parameter, String from, Form form) {
        List<String> days = ParameterPages.days(
                parameters.read((service, me) -> service.possible(me, district, parameter.key())),
                ParameterAct.WITHDRAW);
        ParameterRow.Setting setting = shown.row(parameter).settings().stream()
                .filter(one -> one.day().equals(from) && days.contains(from))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return View.of(TEMPLATE, TITLE)
                .with("meaning", parameter.meaning())
                .with("setting", setting)
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.PARAMETERS_TITLE, Ways.parameters(district))
                .below(SettingText.title(parameter), Ways.parameter(district, parameter.key()));
    }
}
