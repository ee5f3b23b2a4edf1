package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAct;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Deed;
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

/** One mandate with what can be done with it, and its end before its term. */
@Component(service = MandatePages.class)
@PageResource
@Path(Ways.MANDATE)
public final class MandatePages {
    private static final Template ONE = new Template(MandatePages.class, "mandate.ftlh");
    private static final Template END = new Template(MandatePages.class, "end-mandate.ftlh");

    private final MandateDesk mandates;
    private final Forms forms;

    @Activate
    public MandatePages(@Reference MandateDesk mandates, @Reference Forms forms) {
        this.mandates = requireNonNull(mandates);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View one(@PathParam("district") String district, @PathParam("id") String id) {
        mandates.requireKept(district);
        MandateShown shown = mandates.shown(mandates.mandate(district, id));
        return mandates.view(ONE, shown.task(), district)
                .with("shown", shown)
                .with(
                        "deeds",
                        Deed.of(
                                mandates.desk().read((service, me) -> service.possible(me, id)),
                                act -> Ways.mandate(district, id) + place(act)));
    }

    private static String place(Act act) {
        if (act == MandateAct.CHANGE) {
            return "/berichtigen";
        }
        return act == MandateAct.END ? "/beenden" : "/loeschen";
    }

    @GET
    @Path("/beenden")
    @May(DirectoryRight.KEEP_PARTNERS)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        mandates.requireKept(district);
        GivenMandate one = mandates.mandate(district, id);
        return ending(district, one, forms.on(MandateEnd.class, one, Ways.mandate(district, id) + "/beenden"));
    }

    @POST
    @Path("/beenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response end(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        mandates.requireKept(district);
        mandates.mandate(district, id);
        return mandates.desk()
                .submit(entered)
                .on((service, me) -> service.mandate(me, id))
                .act(
                        MandateEnd.class,
                        (service, me, asked) -> service.end(me, id, asked),
                        ended -> new Done(Ways.mandate(district, id), told(ended)),
                        refusal -> {
                            GivenMandate now = mandates.mandate(district, id);
                            return ending(district, now, forms.again(MandateEnd.class, entered, refusal, now));
                        });
    }

    private static Text told(GivenMandate ended) {
        return new Text(
                "Das Mandat endet am %s; Rollen, die darauf beruhen, gelten danach nicht mehr."
                        .formatted(Wording.GERMAN.shortDay(requireNonNull(ended.to()))),
                "The mandate ends on %s; roles that rest on it do not hold after that."
                        .formatted(Wording.ENGLISH.shortDay(requireNonNull(ended.to()))));
    }

    private View ending(String district, GivenMandate one, Form form) {
        MandateShown shown = mandates.shown(one);
        Text title = Labels.first(MandateAct.END.label());
        return mandates.view(END, title, district)
                .with("shown", shown)
                .with("label", title)
                .with("form", form)
                .below(shown.task(), Ways.mandate(district, one.id()));
    }
}
