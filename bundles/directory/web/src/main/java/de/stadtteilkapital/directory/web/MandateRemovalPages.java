package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAct;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
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

/** A mandate that was wrong goes, as long as no role rests on it. */
@Component(service = MandateRemovalPages.class)
@PageResource
@Path(Ways.MANDATE + "/loeschen")
public final class MandateRemovalPages {
    private static final Template REMOVE = new Template(MandateRemovalPages.class, "remove-mandate.ftlh");
    private static final Text GONE = new Text("Das Mandat ist gelöscht.", "The mandate is removed.");

    private final MandateDesk mandates;
    private final Forms forms;

    @Activate
    public MandateRemovalPages(@Reference MandateDesk mandates, @Reference Forms forms) {
        this.mandates = requireNonNull(mandates);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        mandates.requireKept(district);
        GivenMandate one = mandates.mandate(district, id);
        return view(district, one, forms.on(NoFields.class, one, Ways.mandate(district, id) + "/loeschen"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response remove(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        mandates.requireKept(district);
        mandates.mandate(district, id);
        return mandates.desk()
                .submit(entered)
                .on((service, me) -> service.mandate(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, id),
                        gone -> new Done(Ways.mandates(district), GONE),
                        refusal -> {
                            GivenMandate now = mandates.mandate(district, id);
                            return view(district, now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private View view(String district, GivenMandate one, Form form) {
        MandateShown shown = mandates.shown(one);
        Text title = Labels.first(MandateAct.REMOVE.label());
        return mandates.view(REMOVE, title, district)
                .with("shown", shown)
                .with("label", title)
                .with("form", form)
                .below(shown.task(), Ways.mandate(district, one.id()));
    }
}
