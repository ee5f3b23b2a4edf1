package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
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
import de.stadtteilkapital.programme.api.AskedText;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TextAct;
import de.stadtteilkapital.programme.api.TextAdmin;
import de.stadtteilkapital.programme.api.TextPreview;
import de.stadtteilkapital.programme.api.TextValue;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A text of a district: what it says, how it would read otherwise, and what it is to say from a day on. */
@Component(service = TextPages.class)
@PageResource
@Path(Ways.TEXTS + "/{key}")
public final class TextPages {
    private static final Template ONE = new Template(TextPages.class, "text.ftlh");
    private static final Text ENTERED = new Text(
            "„%s“ ist geändert. Was verschickt ist, behält seinen Wortlaut.",
            "“%s” is changed. What was sent keeps its words.");

    /** The buttons that only look: at the words, and at the whole letter. */
    private static final String LOOK = "vorschau";

    private static final String LETTER = "schreiben";

    private final Desk<TextAdmin> texts;
    private final TextDesk shown;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public TextPages(
            @Reference Desks desks,
            @Reference TextDesk shown,
            @Reference DistrictNames districts,
            @Reference Forms forms) {
        texts = desks.of(TextAdmin.class);
        this.shown = requireNonNull(shown);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("key") String key) {
        TextValue text = text(district, key);
        return view(district, text, forms.of(content(text), text, Ways.text(district, key)), null);
    }

    /** What holds, to begin with; an English text of its own only where it has one. */
    private static AskedText content(TextValue text) {
        String german = text.words().german();
        String english = text.words().english();
        return new AskedText(german, english.equals(german) ? null : english, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response set(@PathParam("district") String district, @PathParam("key") String key, Entered entered) {
        if (entered.one(LOOK) != null || entered.one(LETTER) != null) {
            return look(district, text(district, key), entered);
        }
        return texts.submit(entered)
                .on((service, me) -> service.text(me, district, key))
                .act(
                        AskedText.class,
                        (service, me, asked) -> service.set(me, district, key, asked),
                        now -> new Done(
                                Ways.text(district, key),
                                new Text(
                                        ENTERED.german().formatted(now.name().german()),
                                        ENTERED.english().formatted(now.name().english()))),
                        refusal -> {
                            TextValue now = text(district, key);
                            return view(district, now, forms.again(entered, refusal, content(now), now), null);
                        });
    }

    /** Nothing is done: the whole letter, as a file. */
    private Response letter(String district, String key, Entered entered) {
        return texts.document(
                "application/pdf", "muster.pdf", (service, me) -> service.letter(me, district, key, typed(entered)));
    }

    private static AskedText typed(Entered entered) {
        return new AskedText(entered.one("german"), entered.one("english"), null);
    }

    /** Nothing is done: the form stays as it was typed, and what it would make stands beside it. */
    private Response look(String district, TextValue text, Entered entered) {
        try {
            if (entered.one(LETTER) != null) {
                return letter(district, text.key(), entered);
            }
            TextPreview preview =
                    texts.read((service, me) -> service.preview(me, district, text.key(), typed(entered)));
            return Response.ok(view(district, text, forms.unsent(AskedText.class, entered), preview))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.objections().isEmpty()) {
                throw refusal;
            }
            int status = refusal.kind().status();
            Form again = forms.again(AskedText.class, entered, refusal, text);
            return Response.status(status)
                    .entity(view(district, text, again, null).withStatus(status))
                    .build();
        }
    }

    private TextValue text(String district, String key) {
        return texts.read((service, me) -> service.text(me, district, key));
    }

    private View view(String district, TextValue text, Form form, @Nullable TextPreview preview) {
        List<Possible> possible = texts.read((service, me) -> service.possible(me, district, text.key()));
        boolean keeps = possible.stream().anyMatch(one -> one.act() == TextAct.SET);
        return View.of(ONE, text.name())
                .with("where", districts.of(district))
                .with("path", Ways.text(district, text.key()))
                .with("text", shown.row(text))
                .with("form", keeps ? form : null)
                .with("shown", possible.stream().anyMatch(one -> one.act() == TextAct.SHOW))
                .with("withdrawable", ParameterPages.days(possible, TextAct.WITHDRAW))
                .with("preview", preview)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district))
                .below(Ways.TEXTS_TITLE, Ways.texts(district));
    }
}
