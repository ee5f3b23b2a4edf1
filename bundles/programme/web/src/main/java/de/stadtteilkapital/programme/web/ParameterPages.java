package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
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
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.ParameterAct;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ParameterSetting;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parameters of a district: what holds, since when and on what basis, and what is to hold from a day on. */
@Component(service = ParameterPages.class)
@PageResource
@Path(Ways.SETUP + "/{district:[a-z0-9-]+}/parameter")
public final class ParameterPages {
    private static final Template ALL = new Template(ParameterPages.class, "parameters.ftlh");
    private static final Template ONE = new Template(ParameterPages.class, "parameter.ftlh");
    private static final Template WITHDRAW = new Template(ParameterPages.class, "withdraw.ftlh");
    private static final Text WITHDRAWN = new Text("Die Änderung ist zurückgenommen.", "The change is taken back.");

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

    /** @param family and name of one that is to be set for the first time: then there */
    @GET
    @May(ProgrammeRight.FOLLOW)
    public Response all(
            @PathParam("district") String district,
            @QueryParam("family") String family,
            @QueryParam("name") String name) {
        if (family != null && name != null && !name.isBlank()) {
            String key = parameter(district, family + name.strip()).key();
            return Response.seeOther(URI.create(Ways.parameter(district, key))).build();
        }
        return Response.ok(list(district)).build();
    }

    private View list(String district) {
        return below(View.of(ALL, Ways.PARAMETERS_TITLE), district)
                .with("district", district)
                .with("groups", shown.groups(parameters.read((service, me) -> service.parameters(me, district))));
    }

    @GET
    @Path("/{key}")
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("key") String key) {
        ParameterValue parameter = parameter(district, key);
        return view(district, parameter, forms.of(SettingForm.of(parameter), parameter, Ways.parameter(district, key)));
    }

    @POST
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response set(@PathParam("district") String district, @PathParam("key") String key, Entered entered) {
        ParameterValue before = parameter(district, key);
        return parameters
                .submit(entered)
                .on((service, me) -> service.parameter(me, district, key))
                .written(sent -> SettingForm.written(before.type(), sent))
                .act(
                        AskedSetting.class,
                        (service, me, asked) -> service.set(me, district, key, asked),
                        now -> new Done(Ways.parameter(district, key), entered(now)),
                        refusal -> {
                            ParameterValue now = parameter(district, key);
                            return view(district, now, forms.again(SettingForm.class, entered, refusal, now));
                        });
    }

    @GET
    @Path("/{key}/zuruecknehmen/{from}")
    @May(ProgrammeRight.KEEP)
    public View ask(
            @PathParam("district") String district, @PathParam("key") String key, @PathParam("from") String from) {
        ParameterValue parameter = parameter(district, key);
        return asking(district, parameter, from, forms.on(NoFields.class, parameter, path(district, key, from)));
    }

    @POST
    @Path("/{key}/zuruecknehmen/{from}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response withdraw(
            @PathParam("district") String district,
            @PathParam("key") String key,
            @PathParam("from") String from,
            Entered entered) {
        LocalDate day = day(from);
        return parameters
                .submit(entered)
                .on((service, me) -> service.parameter(me, district, key))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, district, key, day),
                        now -> new Done(Ways.parameter(district, key), WITHDRAWN),
                        refusal -> {
                            ParameterValue now = parameter(district, key);
                            return asking(district, now, from, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private ParameterValue parameter(String district, String key) {
        return parameters.read((service, me) -> service.parameter(me, district, key));
    }

    private View view(String district, ParameterValue parameter, Form form) {
        boolean keeps = parameters.read((service, me) -> service.possible(me, district, parameter.key())).stream()
                .anyMatch(possible -> possible.act() == ParameterAct.SET);
        return below(View.of(ONE, title(parameter)), district)
                .below(Ways.PARAMETERS_TITLE, Ways.parameters(district))
                .with("path", Ways.parameter(district, parameter.key()))
                .with("parameter", shown.row(parameter))
                .with("form", keeps ? form : null)
                .with("type", parameter.type().name())
                .with("shape", SettingText.form(parameter))
                .with("choices", SettingForm.choices(parameter));
    }

    private View asking(String district, ParameterValue parameter, String from, Form form) {
        ParameterRow.Setting setting = shown.row(parameter).settings().stream()
                .filter(one -> one.day().equals(from) && one.toCome())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return below(View.of(WITHDRAW, new Text("Änderung zurücknehmen", "Take the change back")), district)
                .below(Ways.PARAMETERS_TITLE, Ways.parameters(district))
                .below(title(parameter), Ways.parameter(district, parameter.key()))
                .with("meaning", parameter.meaning())
                .with("setting", setting)
                .with("form", form);
    }

    /** What was entered last, and when it holds. */
    private static Text entered(ParameterValue now) {
        return now.settings().stream()
                .max(Comparator.comparing(ParameterSetting::setAt))
                .map(setting -> {
                    Text value = SettingText.shown(now, setting.value() == null ? now.standard() : setting.value());
                    Text shown = value == null ? new Text("die Vorgabe", "the default") : value;
                    return new Text(
                            "Ab %s gilt: %s.".formatted(Wording.GERMAN.day(setting.from()), shown.german()),
                            "From %s on holds: %s.".formatted(Wording.ENGLISH.day(setting.from()), shown.english()));
                })
                .orElse(new Text("Die Vorgabe gilt.", "The default holds."));
    }

    /** The meaning is a sentence. */
    private static Text title(ParameterValue parameter) {
        Text meaning = parameter.meaning();
        return new Text(
                meaning.german().replaceFirst("\\.$", ""), meaning.english().replaceFirst("\\.$", ""));
    }

    private View below(View view, String district) {
        return view.below(Ways.SETUP_TITLE, Ways.SETUP).with("where", districts.of(district));
    }

    private static String path(String district, String key, String from) {
        return Ways.parameter(district, key) + "/zuruecknehmen/" + from;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            // what is no day is none on which something was set
            throw Refusal.notFound();
        }
    }
}
