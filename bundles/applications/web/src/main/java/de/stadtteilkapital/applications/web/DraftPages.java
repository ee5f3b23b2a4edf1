package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Missing;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** A draft is written here: question by question, or all on one page, with what is still missing beside it. */
@Component(service = DraftPages.class)
@PageResource
@Path(Ways.APPLICATIONS + "/{nr}/bearbeiten")
public final class DraftPages {
    private static final Template TEMPLATE = new Template(DraftPages.class, "draft.ftlh");
    private static final Text WHOLE = new Text("Antrag bearbeiten", "Edit the application");
    private static final List<String> ALL =
            Arrays.stream(Step.values()).flatMap(step -> step.shown().stream()).toList();

    private final Desk<ApplicationService> applications;
    private final Programme programme;
    private final Forms forms;

    @Activate
    public DraftPages(@Reference Desks desks, @Reference Forms forms) {
        applications = desks.of(ApplicationService.class);
        programme = new Programme(desks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Does(ApplicationAct.REVISE)
    public View whole(@PathParam("nr") String nr) {
        return shown(nr, Optional.empty());
    }

    @GET
    @Path("/{step}")
    @Does(ApplicationAct.REVISE)
    public View question(@PathParam("nr") String nr, @PathParam("step") String step) {
        return shown(nr, Optional.of(step(step)));
    }

    @POST
    @Does(ApplicationAct.REVISE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveWhole(@PathParam("nr") String nr, Entered entered) {
        return save(nr, entered, Optional.empty());
    }

    @POST
    @Path("/{step}")
    @Does(ApplicationAct.REVISE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("nr") String nr, @PathParam("step") String step, Entered entered) {
        return save(nr, entered, Optional.of(step(step)));
    }

    private static Step step(String path) {
        return Step.at(path).orElseThrow(Refusal::notFound);
    }

    private View shown(String nr, Optional<Step> step) {
        return applications.read((service, me) -> {
            Application draft = CaseFinder.findFor(ApplicationAct.REVISE, service, me, nr);
            return view(
                    service,
                    me,
                    draft,
                    step,
                    forms.of(
                            draft.proposal().followingPlan(),
                            draft,
                            way(draft, step),
                            step.map(Step::shown).orElse(ALL)));
        });
    }

    private Response save(String nr, Entered entered, Optional<Step> step) {
        Application before = applications.read((service, me) -> CaseFinder.find(service, me, nr));
        Entered all = entered.onto(
                before.proposal().followingPlan(), step.map(Step::shown).orElse(ALL));
        return applications
                .submit(all)
                .on((service, me) -> service.application(me, before.id()))
                .act(
                        Proposal.class,
                        (service, me, body) -> service.revise(me, before.id(), body),
                        saved -> done(saved, step),
                        refusal -> again(before, all, step, refusal));
    }

    private View again(Application before, Entered entered, Optional<Step> step, Refusal refusal) {
        return applications.read((service, me) -> {
            Application now = CaseFinder.findAgain(ApplicationAct.REVISE, refusal, service, me, before.id());
            Form form = forms.again(entered, refusal, now.proposal().followingPlan(), now);
            return view(service, me, now, step, LastChange.told(form, service, me, now));
        });
    }

    private View view(ApplicationService service, Caller me, Application draft, Optional<Step> step, Form form) {
        List<Missing> missing = service.missing(me, draft.id());
        Map<String, List<Choice>> choices = choices(draft);
        return View.of(TEMPLATE, step.map(Step::question).orElse(WHOLE))
                .with("application", draft)
                .with("form", form.named(choices))
                .with("step", step.map(Step::name).orElse(null))
                .with("number", step.map(s -> s.ordinal() + 1).orElse(0))
                .with("steps", List.of(Step.values()))
                .with("missing", missing.stream().map(MissingAt::of).toList())
                .with("way", Ways.application(draft.fileNumber()))
                .with("choices", choices)
                .below(Ways.PROJECTS_TITLE, Ways.PROJECTS)
                .below(Text.same(draft.fileNumber()), Ways.application(draft.fileNumber()));
    }

    /** What can be chosen in which field. */
    private Map<String, List<Choice>> choices(Application draft) {
        Proposal written = draft.proposal();
        List<String> type = Stream.ofNullable(written.projectType()).toList();
        List<String> measured =
                written.indicators().stream().map(IndicatorTarget::code).toList();
        return programme.codes(
                draft.district(),
                codes -> Map.of(
                        "projectType", codes.choices("projectType", type),
                        "features", codes.choices("feature", written.features()),
                        "goal", programme.goals(draft.district(), written.goal()),
                        "needs", programme.needs(draft.district(), written.needs()),
                        "targetGroups", codes.choices("targetGroup", written.targetGroups()),
                        "financingPlan/*/line", codes.choices("budgetLine", List.of()),
                        "indicators/*/code", codes.choices("indicator", measured)));
    }

    /** What is missing, and the question that asks for it. */
    public record MissingAt(Text message, Step step) {
        static MissingAt of(Missing missing) {
            return new MissingAt(missing.message(), Step.of(missing.pointer()));
        }
    }

    private static Done done(Application saved, Optional<Step> step) {
        String way = Ways.application(saved.fileNumber());
        String next = step.flatMap(Step::next)
                .map(following -> way + "/bearbeiten/" + following.path())
                .orElse(way + "/einreichen");
        return new Done(
                next,
                new Text("Gespeichert: %s. Abgesandt ist noch nichts.", "Saved: %s. Nothing has been sent yet.")
                        .with(saved.fileNumber()));
    }

    private static String way(Application draft, Optional<Step> step) {
        return Ways.application(draft.fileNumber())
                + "/bearbeiten"
                + step.map(one -> "/" + one.path()).orElse("");
    }
}
