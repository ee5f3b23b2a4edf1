package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAct;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.List;
import java.util.Map;
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

/** One need: who serves it, and what of it can still be otherwise. */
@Component(service = NeedPages.class)
@PageResource
@Path(Ways.NEED)
public final class NeedPages {
    private static final Template ONE = new Template(NeedPages.class, "need.ftlh");
    private static final Template REMOVE = new Template(NeedPages.class, "remove-need.ftlh");
    private static final Text REMOVE_TITLE = new Text("Bedarf entfernen", "Remove the need");

    private final NeedDesk needs;
    private final Forms forms;

    @Activate
    public NeedPages(@Reference NeedDesk needs, @Reference Forms forms) {
        this.needs = requireNonNull(needs);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("id") String id) {
        needs.districts().requireFollowed(district);
        Need need = needs.need(district, id);
        return view(need, forms.of(content(need), need, Ways.need(district, id)));
    }

    private static ChangedNeed content(Need need) {
        return new ChangedNeed(
                need.title(), need.text(), need.source(), need.targetGroups(), need.priority(), need.goals());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response change(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        needs.districts().requireKept(district);
        needs.need(district, id);
        return needs.desk()
                .submit(entered)
                .on((service, me) -> service.need(me, id))
                .act(
                        ChangedNeed.class,
                        (service, me, asked) -> service.change(me, id, asked),
                        changed -> new Done(
                                Ways.need(district, id),
                                new Text("„%s“ ist geändert.", "“%s” is changed.").with(changed.title())),
                        refusal -> {
                            Need now = needs.need(district, id);
                            return view(now, forms.again(entered, refusal, content(now), now));
                        });
    }

    @GET
    @Path("/entfernen")
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        needs.districts().requireKept(district);
        Need need = needs.need(district, id);
        return removal(need, forms.on(NoFields.class, need, Ways.need(district, id) + "/entfernen"));
    }

    @POST
    @Path("/entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response remove(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        needs.districts().requireKept(district);
        needs.need(district, id);
        return needs.desk()
                .submit(entered)
                .on((service, me) -> service.need(me, id))
                .act(
                        NoFields.class,
                        (service, me, nothing) -> service.remove(me, id),
                        gone -> new Done(
                                Ways.needs(district),
                                new Text("„%s“ ist entfernt.", "“%s” is removed.").with(gone.title())),
                        refusal -> {
                            Need now = needs.need(district, id);
                            return removal(now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private View view(Need need, Form form) {
        List<Possible> possible = needs.desk().read((service, me) -> service.possible(me, need.id()));
        Map<String, List<Choice>> choices = needs.choices(need);
        String path = Ways.need(need.district(), need.id());
        return needs.view(ONE, Text.same(need.title()), need.district())
                .with("shown", needs.shown(need))
                .with("form", isNow(possible, NeedAct.CHANGE) ? form.named(choices) : null)
                .with("choices", choices)
                .with("end", isNow(possible, NeedAct.END) ? path + "/beenden" : null)
                .with("removal", isNow(possible, NeedAct.REMOVE) ? path + "/entfernen" : null);
    }

    private static boolean isNow(List<Possible> possible, NeedAct act) {
        return possible.stream().anyMatch(one -> one.act() == act && one.reason() == null);
    }

    private View removal(Need need, Form form) {
        return needs.view(REMOVE, REMOVE_TITLE, need).with("form", form);
    }
}
