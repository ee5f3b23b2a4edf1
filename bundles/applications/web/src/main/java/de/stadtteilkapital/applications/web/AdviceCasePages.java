package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceAct;
import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
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

/** One case of advice: who asked for what, what was talked about, what was agreed on, and how it ends. */
@Component(service = AdviceCasePages.class)
@PageResource
@Path(Ways.ADVICE + "/{id:[0-9a-f-]{36}}")
public final class AdviceCasePages {
    private static final Template CASE = new Template(AdviceCasePages.class, "advice-case.ftlh");
    private static final Template TALK = new Template(AdviceCasePages.class, "talk.ftlh");
    private static final Template CLOSURE = new Template(AdviceCasePages.class, "closure.ftlh");
    private static final Text TALK_TITLE = new Text("Gespräch notieren", "Note a talk");
    private static final Text CLOSURE_TITLE = new Text("Beratung abschließen", "Close the advice case");
    private static final Text ENDED = new Text(
            "Das ist bei dieser Beratung nicht mehr möglich.", "This is no longer possible with this advice case.");
    private static final Map<String, String> PLACES = Map.of("NOTE_TALK", "/gespraech", "CLOSE", "/abschluss");

    private final Desk<AdviceService> advice;
    private final Forms forms;
    private final BusinessClock clock;

    @Activate
    public AdviceCasePages(@Reference Desks desks, @Reference Forms forms, @Reference BusinessClock clock) {
        advice = desks.of(AdviceService.class);
        this.forms = requireNonNull(forms);
        this.clock = requireNonNull(clock);
    }

    @GET
    @May(ApplicationRight.ADVISE)
    public View file(@PathParam("id") String id) {
        return advice.read((service, me) -> {
            AdviceCase adviceCase = service.adviceCase(me, id);
            return View.of(CASE, Text.same(adviceCase.contact().name()))
                    .with("adviceCase", adviceCase)
                    .with(
                            "talks",
                            service.adviceSessions(
                                            me, id, new PageRequest(PageRequest.MOST, null, null, Map.of(), "-date"))
                                    .items())
                    .with("deeds", Deed.of(service.possible(me, id), act -> way(id) + PLACES.get(act.name())))
                    .with("today", clock.today())
                    .with("mayInvite", me.hasAny(DirectoryRight.INVITE.roles()))
                    .with("mayLookUp", me.hasAny(DirectoryRight.KEEP_ACCOUNTS.roles()))
                    .below(Ways.ADVICE_TITLE, Ways.ADVICE);
        });
    }

    @GET
    @Path("/gespraech")
    @May(ApplicationRight.ADVISE)
    public View talk(@PathParam("id") String id) {
        requireNow(AdviceAct.NOTE_TALK, id);
        // most talks are noted on the day
        Map<String, String> today = Map.of("date", Wording.GERMAN.shortDay(clock.today()));
        return view(id, TALK, TALK_TITLE, forms.begun(NewAdviceSession.class, way(id) + "/gespraech", today));
    }

    @POST
    @Path("/gespraech")
    @May(ApplicationRight.ADVISE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("id") String id, Entered entered) {
        return advice.submit(entered)
                .act(
                        NewAdviceSession.class,
                        (service, me, body) -> service.advise(me, id, body),
                        noted -> new Done(
                                way(id),
                                noted.nextStepDue() == null
                                        ? new Text("Das Gespräch ist notiert.", "The talk has been noted.")
                                        : new Text(
                                                "Das Gespräch ist notiert; der nächste Schritt steht an dem Tag auf Ihrer"
                                                        + " Startseite.",
                                                "The talk has been noted; the next step will stand on your start page on"
                                                        + " that day.")),
                        refusal -> again(id, TALK, TALK_TITLE, NewAdviceSession.class, entered, refusal));
    }

    @GET
    @Path("/abschluss")
    @May(ApplicationRight.ADVISE)
    public View end(@PathParam("id") String id) {
        requireNow(AdviceAct.CLOSE, id);
        return view(id, CLOSURE, CLOSURE_TITLE, forms.blank(AdviceClosure.class, way(id) + "/abschluss"));
    }

    @POST
    @Path("/abschluss")
    @May(ApplicationRight.ADVISE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") String id, Entered entered) {
        return advice.submit(entered)
                .act(
                        AdviceClosure.class,
                        (service, me, body) -> service.close(me, id, body),
                        closed -> new Done(
                                Ways.ADVICE,
                                new Text("Die Beratung von %s ist abgeschlossen.", "The advice case of %s is closed.")
                                        .with(closed.contact().name())),
                        refusal -> again(id, CLOSURE, CLOSURE_TITLE, AdviceClosure.class, entered, refusal));
    }

    /** @throws Refusal 409 where the act has no button */
    private void requireNow(AdviceAct act, String id) {
        advice.read((service, me) -> service.possible(me, id).stream()
                .filter(possible -> possible.act() == act && possible.reason() == null)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(ENDED)));
    }

    private View again(
            String id, Template template, Text title, Class<? extends Record> type, Entered entered, Refusal refusal) {
        return view(id, template, title, forms.again(type, entered, refusal));
    }

    private View view(String id, Template template, Text title, Form form) {
        return advice.read((service, me) -> {
            AdviceCase adviceCase = service.adviceCase(me, id);
            return View.of(template, title)
                    .with("adviceCase", adviceCase)
                    .with("form", form)
                    .with("today", clock.today())
                    .below(Ways.ADVICE_TITLE, Ways.ADVICE)
                    .below(Text.same(adviceCase.contact().name()), way(id));
        });
    }

    private static String way(String id) {
        return Ways.adviceCase(id);
    }
}
