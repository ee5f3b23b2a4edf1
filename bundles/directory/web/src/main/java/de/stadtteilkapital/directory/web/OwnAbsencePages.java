package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody enters their own absence, so that who deputises for them can act. */
@Component(service = OwnAbsencePages.class)
@PageResource
@Path(Ways.OWN_ABSENCES)
public final class OwnAbsencePages {
    private static final Template LIST = new Template(OwnAbsencePages.class, "own-absences.ftlh");
    static final Text TITLE = new Text("Meine Abwesenheit", "My absence");

    private final Desk<AbsenceAdmin> absences;
    private final Places places;
    private final Forms forms;

    @Activate
    public OwnAbsencePages(@Reference Desks desks, @Reference Places places, @Reference Forms forms) {
        absences = desks.of(AbsenceAdmin.class);
        this.places = requireNonNull(places);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Allowed
    public View list() {
        return list(forms.blank(OwnAbsenceForm.class, Ways.OWN_ABSENCES));
    }

    @POST
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(Entered entered) {
        String account = absences.read((service, me) -> me.account());
        return absences.submit(entered)
                .written(sent -> OwnAbsenceForm.written(sent, account, districts()))
                .act(
                        NewAbsence.class,
                        AbsenceAdmin::enter,
                        made -> done(
                                "Ihre Abwesenheit ist eingetragen; darunter steht, wer an diesen Tagen für Sie handelt.",
                                "Your absence is entered; below it stands who acts for you on these days."),
                        refusal -> list(forms.again(OwnAbsenceForm.class, entered, refusal)));
    }

    private List<String> districts() {
        return absences.read((service, me) -> me.roles().stream()
                .map(Assignment::district)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
    }

    private View list(Form form) {
        List<Absence> own = absences.read((service, me) -> service
                .absences(me, new PageRequest(PageRequest.MOST, null, null, Map.of("account", me.account()), "-from"))
                .items()
                .stream()
                .filter(one -> !one.to().isBefore(places.today()))
                .toList());
        Map<String, List<String>> deputies = absences.read((service, me) ->
                service.deputies(me, own.stream().map(Absence::id).toList()));
        return View.of(LIST, TITLE)
                .with("form", form)
                .with(
                        "districts",
                        districts().stream()
                                .map(id -> new Choice(id, Text.same(places.name(id))))
                                .toList())
                .with(
                        "absences",
                        own.stream()
                                .map(one -> new OwnAbsence(
                                        one,
                                        places.name(one.district()),
                                        deputies.getOrDefault(one.id(), List.of()),
                                        deeds(one)))
                                .toList())
                .below(Ways.OWN_TITLE, Ways.OWN);
    }

    /** One of them with who acts meanwhile, and what can be done with it. */
    public record OwnAbsence(Absence one, String district, List<String> deputies, List<Deed> deeds) {}

    private List<Deed> deeds(Absence one) {
        return Deed.of(
                absences.read((service, me) -> service.possible(me, one.id())),
                act -> way(one.id(), AbsenceActs.step(act)));
    }

    static String way(String id, String act) {
        return Ways.OWN_ABSENCES + "/" + id + "/" + act;
    }

    static Done done(String german, String english) {
        return new Done(Ways.OWN_ABSENCES, new Text(german, english));
    }
}
