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
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkEnd;
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

/** A mark stands to a day, or goes on. */
@Component(service = MarkEndPages.class)
@PageResource
@Path(Ways.MARK + "/beenden")
public final class MarkEndPages {
    private static final Template END = new Template(MarkEndPages.class, "end-mark.ftlh");
    private static final Text TITLE = new Text("Zeichen beenden", "End the mark");
    private static final Text GOES_ON = new Text("„%s“ steht ohne Ende weiter.", "“%s” goes on without an end.");

    private final MarkDesk marks;
    private final Forms forms;

    @Activate
    public MarkEndPages(@Reference MarkDesk marks, @Reference Forms forms) {
        this.marks = requireNonNull(marks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        marks.districts().requireKept(district);
        Mark mark = marks.mark(district, id);
        return view(mark, forms.of(new MarkEnd(mark.to()), mark, Ways.mark(district, id) + "/beenden"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response end(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        marks.districts().requireKept(district);
        return marks.desk()
                .submit(entered)
                .on((service, me) -> service.mark(me, district, id))
                .act(
                        MarkEnd.class,
                        (service, me, asked) -> service.end(me, district, id, asked),
                        ended -> new Done(Ways.mark(district, id), told(ended)),
                        refusal -> {
                            Mark now = marks.mark(district, id);
                            return view(now, forms.again(entered, refusal, new MarkEnd(now.to()), now));
                        });
    }

    private static Text told(Mark ended) {
        return ended.to() == null
                ? GOES_ON.with(ended.name())
                : new Text(
                        "„%s“ steht bis zum %s.".formatted(ended.name(), Wording.GERMAN.shortDay(ended.to())),
                        "“%s” stands until %s.".formatted(ended.name(), Wording.ENGLISH.shortDay(ended.to())));
    }

    private View view(Mark mark, Form form) {
        return marks.view(END, TITLE, mark).with("form", form);
    }
}
