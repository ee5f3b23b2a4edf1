package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedEnd;
import de.stadtteilkapital.programme.api.ProgrammeRight;
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

/** A need holds to a day, or goes on. */
@Component(service = NeedEndPages.class)
@PageResource
@Path(Ways.NEED + "/beenden")
public final class NeedEndPages {
    private static final Template END = new Template(NeedEndPages.class, "end-need.ftlh");
    private static final Text TITLE = new Text("Bedarf beenden", "End the need");
    private static final Text GOES_ON = new Text("„%s“ besteht ohne Ende weiter.", "“%s” goes on without an end.");

    private final NeedDesk needs;
    private final Forms forms;

    @Activate
    public NeedEndPages(@Reference NeedDesk needs, @Reference Forms forms) {
        this.needs = requireNonNull(needs);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        needs.districts().requireKept(district);
        Need need = needs.need(district, id);
        return view(need, forms.of(new NeedEnd(need.to()), need, Ways.need(district, id) + "/beenden"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response end(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        needs.districts().requireKept(district);
        needs.need(district, id);
        return needs.desk()
                .submit(entered)
                .on((service, me) -> service.need(me, id))
                .act(
                        NeedEnd.class,
                        (service, me, asked) -> service.end(me, id, asked),
                        ended -> new Done(Ways.need(district, id), told(ended)),
                        refusal -> {
                            Need now = needs.need(district, id);
                            return view(now, forms.again(entered, refusal, new NeedEnd(now.to()), now));
                        });
    }

    private static Text told(Need ended) {
        return ended.to() == null
                ? GOES_ON.with(ended.title())
                : new Text(
                        "„%s“ kann bis zum %s genannt werden; wer ihn genannt hat, behält ihn."
                                .formatted(ended.title(), Wording.GERMAN.shortDay(ended.to())),
                        "“%s” can be named until %s; whoever has named it keeps it."
                                .formatted(ended.title(), Wording.ENGLISH.shortDay(ended.to())));
    }

    private View view(Need need, Form form) {
        return needs.view(END, TITLE, need).with("form", form);
    }
}
