package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkAct;
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

/** One mark: what it says and where it stands, and what of it can still be otherwise. */
@Component(service = MarkPages.class)
@PageResource
@Path(Ways.MARK)
public final class MarkPages {
    private static final Template ONE = new Template(MarkPages.class, "mark.ftlh");
    private static final Template REMOVE = new Template(MarkPages.class, "remove-mark.ftlh");
    private static final Text REMOVE_TITLE = new Text("Zeichen entfernen", "Remove the mark");
    private static final Text CHANGED = new Text("„%s“ ist geändert.", "“%s” is changed.");
    private static final Text REMOVED = new Text("„%s“ ist entfernt.", "“%s” is removed.");

    private final MarkDesk marks;
    private final Forms forms;

    @Activate
    public MarkPages(@Reference MarkDesk marks, @Reference Forms forms) {
        this.marks = requireNonNull(marks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("id") String id) {
        marks.districts().requireFollowed(district);
        Mark mark = marks.mark(district, id);
        return view(mark, forms.of(content(mark), mark, Ways.mark(district, id)));
    }

    private static ChangedMark content(Mark mark) {
        return new ChangedMark(
                mark.name(),
                mark.nameEnglish(),
                mark.acknowledgement(),
                mark.acknowledgementEnglish(),
                mark.source(),
                mark.place(),
                mark.uses());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response change(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        marks.districts().requireKept(district);
        return marks.desk()
                .submit(entered)
                .on((service, me) -> service.mark(me, district, id))
                .act(
                        ChangedMark.class,
                        (service, me, asked) -> service.change(me, district, id, asked),
                        changed -> new Done(Ways.mark(district, id), CHANGED.with(changed.name())),
                        refusal -> {
                            Mark now = marks.mark(district, id);
                            return view(now, forms.again(entered, refusal, content(now), now));
                        });
    }

    @GET
    @Path("/entfernen")
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        marks.districts().requireKept(district);
        Mark mark = marks.mark(district, id);
        return removal(mark, forms.on(NoFields.class, mark, Ways.mark(district, id) + "/entfernen"));
    }

    @POST
    @Path("/entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response remove(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        marks.districts().requireKept(district);
        return marks.desk()
                .submit(entered)
                .on((service, me) -> service.mark(me, district, id))
                .act(
                        NoFields.class,
                        (service, me, nothing) -> service.remove(me, district, id),
                        gone -> new Done(Ways.marks(district), REMOVED.with(gone.name())),
                        refusal -> {
                            Mark now = marks.mark(district, id);
                            return removal(now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private View view(Mark mark, Form form) {
        List<Possible> possible = marks.desk().read((service, me) -> service.possible(me, mark.district(), mark.id()));
        String path = Ways.mark(mark.district(), mark.id());
        return marks.view(ONE, mark.words(), mark.district())
                .with("shown", MarkShown.of(mark))
                .with("form", isNow(possible, MarkAct.CHANGE) ? form.named(MarkDesk.choices()) : null)
                .with("end", isNow(possible, MarkAct.END) ? path + "/beenden" : null)
                .with("removal", isNow(possible, MarkAct.REMOVE) ? path + "/entfernen" : null);
    }

    private static boolean isNow(List<Possible> possible, MarkAct act) {
        return possible.stream().anyMatch(one -> one.act() == act && one.reason() == null);
    }

    private View removal(Mark mark, Form form) {
        return marks.view(REMOVE, REMOVE_TITLE, mark).with("form", form);
    }
}
