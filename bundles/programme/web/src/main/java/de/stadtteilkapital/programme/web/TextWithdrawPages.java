package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

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
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TextAct;
import de.stadtteilkapital.programme.api.TextAdmin;
import de.stadtteilkapital.programme.api.TextValue;
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

/** A version of a text that does not hold yet is taken back. */
@Component(service = TextWithdrawPages.class)
@PageResource
@Path(Ways.TEXTS + "/{key}/zuruecknehmen/{from:\\d{4}-\\d{2}-\\d{2}}")
public final class TextWithdrawPages {
    private static final Template TEMPLATE = new Template(TextWithdrawPages.class, "withdraw-text.ftlh");
    private static final Text TITLE = new Text("Änderung zurücknehmen", "Take the change back");
    private static final Text DONE = new Text("Die Änderung ist zurückgenommen.", "The change is taken back.");

    private final Desk<TextAdmin> texts;
    private final TextDesk shown;
    private final Forms forms;

    @Activate
    public TextWithdrawPages(@Reference Desks desks, @Reference TextDesk shown, @Reference Forms forms) {
        texts = desks.of(TextAdmin.class);
        this.shown = requireNonNull(shown);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View ask(
            @PathParam("district") String district, @PathParam("key") String key, @PathParam("from") String from) {
        TextValue text = text(district, key);
        String path = Ways.text(district, key) + "/zuruecknehmen/" + from;
        return view(district, text, from, forms.on(NoFields.class, text, path));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response withdraw(
            @PathParam("district") String district,
            @PathParam("key") String key,
            @PathParam("from") String from,
            Entered entered) {
        TextRow.Version version = version(text(district, key), from);
        return texts.submit(entered)
                .on((service, me) -> service.text(me, district, key))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, district, key, version.from()),
                        now -> new Done(Ways.text(district, key), DONE),
                        refusal -> {
                            TextValue now = text(district, key);
                            return view(district, now, from, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private TextValue text(String district, String key) {
        return texts.read((service, me) -> service.text(me, district, key));
    }

    private TextRow.Version version(TextValue text, String from) {
        return shown.row(text).versions().stream()
                .filter(one -> one.day().equals(from))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Of a version by which something was done there is nothing to take back. */
    private View view(String district, TextValue text, String from, Form form) {
        if (!ParameterPages.days(
                        texts.read((service, me) -> service.possible(me, district, text.key())), TextAct.WITHDRAW)
                .contains(from)) {
            throw Refusal.notFound();
        }
        return View.of(TEMPLATE, TITLE)
                .with("name", text.name())
                .with("version", version(text, from))
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.TEXTS_TITLE, Ways.texts(district))
                .below(text.name(), Ways.text(district, text.key()));
    }
}
