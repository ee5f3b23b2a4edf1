package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.ParameterAct;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.api.ProgrammeRight;
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

/** A parameter of a district: what holds, since when and on what basis, and what is to hold from a day on. */
@Component(service = ParameterPages.class)
@PageResource
@Path(Ways.PARAMETERS + "/{key}")
public final class ParameterPages {
    private static final Template ONE = new Template(ParameterPages.class, "parameter.ftlh");

    private final Desk<ParameterAdmin> parameters;
    private final ParameterDesk shown;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public ParameterPages(
            @Reference Desks desks,
            @Reference ParameterDesk shown,
            @Reference DistrictNames districts,
            @Reference Forms forms) {
        parameters = desks.of(ParameterAdmin.class);
        this.shown = requireNonNull(shown);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("key") String key) {
        ParameterValue parameter = parameter(district, key);
        return view(district, parameter, forms.of(SettingForm.of(parameter), parameter, Ways.parameter(district, key)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response set(@PathParam("district") String district, @PathParam("key") String key, Entered entered) {
        ParameterValue before = parameter(district, key);
        boolean seen = Seen.isMeant(entered);
        TouchedShown touched = new TouchedShown();
        return parameters
                .submit(entered)
                .on((service, me) -> service.parameter(me, district, key))
                .written(sent -> SettingForm.written(before.type(), sent))
                .act(
                        AskedSetting.class,
                        (service, me, asked) -> {
                            touched.require(service.touched(me, district, key, asked), seen);
                            return service.set(me, district, key, asked);
                        },
                        now -> new Done(Ways.parameter(district, key), SettingText.entered(now)),
                        refusal -> {
                            ParameterValue now = parameter(district, key);
                            Form form = forms.again(SettingForm.class, entered, refusal, now);
                            return view(district, now, form)
                                    .with("touched", touched.now())
                                    .with("look", Seen.of(entered));
                        });
    }

    private ParameterValue parameter(String district, String key) {
        return parameters.read((service, me) -> service.parameter(me, district, key));
    }

    private View view(String district, ParameterValue parameter, Form form) {
        List<Possible> possible = parameters.read((service, me) -> service.possible(me, district, parameter.key()));
        boolean keeps = possible.stream().anyMatch(one -> one.act() == ParameterAct.SET);
        return View.of(ONE, SettingText.title(parameter))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.PARAMETERS_TITLE, Ways.parameters(district))
                .with("where", districts.of(district))
                .with("path", Ways.parameter(district, parameter.key()))
                .with("parameter", shown.row(parameter))
                .with("form", keeps ? form : null)
                .with("withdrawable", days(possible, ParameterAct.WITHDRAW))
                .with("touched", TouchedShown.NONE)
                .with("look", "")
                .with("type", parameter.type().name())
                .with("shape", SettingText.form(parameter))
                .with("choices", SettingForm.choices(parameter));
    }

    /** Of those versions with which an act is possible, the last of whose ids is their first day. */
    static List<String> days(List<Possible> possible, Act act) {
        return possible.stream()
                .filter(one -> one.act() == act && one.reason() == null)
                .map(one -> one.ids().get(one.ids().size() - 1))
                .toList();
    }
}
