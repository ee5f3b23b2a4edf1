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
import de.stadtteilkapital.programme.api.CodeAct;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
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

/** One code of a list: what it is called in the district, and what else can be otherwise. */
@Component(service = CodePages.class)
@PageResource
@Path(Ways.CODE)
public final class CodePages {
    private static final Template ONE = new Template(CodePages.class, "code.ftlh");
    private static final Template REMOVE = new Template(CodePages.class, "remove-code.ftlh");
    private static final Text REMOVE_TITLE = new Text("Schlüssel entfernen", "Remove the code");

    private static final Text REMOVED = new Text("„%s“ ist entfernt.", "“%s” is removed.");
    private static final Text RENAMED =
            new Text("Der Schlüssel heißt in diesem Stadtteil „%s“.", "In this district the code is called “%s”.");

    private final CodeDesk codes;
    private final Forms forms;

    @Activate
    public CodePages(@Reference CodeDesk codes, @Reference Forms forms) {
        this.codes = requireNonNull(codes);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View one(
            @PathParam("district") String district, @PathParam("list") String list, @PathParam("code") String code) {
        codes.districts().requireKept(district);
        DistrictCodeList shown = codes.list(district, list);
        DistrictCode one = CodeDesk.code(shown, code);
        return view(shown, one, forms.of(name(one), shown, Ways.code(district, list, code)));
    }

    /** Empty where it is called as it is elsewhere. */
    private static CodeName name(DistrictCode code) {
        return code.text().equals(code.standard())
                ? new CodeName(null, null)
                : new CodeName(code.text().german(), code.text().english());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response rename(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            Entered entered) {
        codes.districts().requireKept(district);
        return codes.desk()
                .submit(entered)
                .on((service, me) -> service.list(me, district, list))
                .act(
                        CodeName.class,
                        (service, me, asked) -> service.rename(me, district, list, code, asked),
                        changed -> new Done(
                                Ways.list(district, list), CodeDesk.told(RENAMED, CodeDesk.code(changed, code))),
                        refusal -> {
                            DistrictCodeList now = codes.list(district, list);
                            DistrictCode one = CodeDesk.code(now, code);
                            return view(now, one, forms.again(entered, refusal, name(one), now));
                        });
    }

    @GET
    @Path("/entfernen")
    @May(ProgrammeRight.KEEP)
    public View ask(
            @PathParam("district") String district, @PathParam("list") String list, @PathParam("code") String code) {
        codes.districts().requireKept(district);
        DistrictCodeList shown = codes.list(district, list);
        String path = Ways.code(district, list, code) + "/entfernen";
        return removal(shown, CodeDesk.code(shown, code), forms.on(NoFields.class, shown, path));
    }

    @POST
    @Path("/entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response remove(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            Entered entered) {
        codes.districts().requireKept(district);
        return codes.desk()
                .submit(entered)
                .on((service, me) -> service.list(me, district, list))
                .act(
                        NoFields.class,
                        (service, me, nothing) -> {
                            DistrictCode gone = CodeDesk.code(service.list(me, district, list), code);
                            service.remove(me, district, list, code);
                            return gone;
                        },
                        gone -> new Done(Ways.list(district, list), CodeDesk.told(REMOVED, gone)),
                        refusal -> {
                            DistrictCodeList now = codes.list(district, list);
                            Form again = forms.again(NoFields.class, entered, refusal, now);
                            return removal(now, CodeDesk.code(now, code), again);
                        });
    }

    private View view(DistrictCodeList list, DistrictCode code, Form form) {
        List<Possible> possible = codes.possible(list);
        String path = Ways.code(list.district(), list.list(), code.code());
        return codes.view(ONE, code.text(), list)
                .with("code", code)
                .with("form", form)
                .with("place", path + "/stelle")
                .with("end", CodeDesk.isNow(possible, CodeAct.END, code.code()) ? path + "/beenden" : null)
                .with("removal", CodeDesk.isNow(possible, CodeAct.REMOVE, code.code()) ? path + "/entfernen" : null);
    }

    private View removal(DistrictCodeList list, DistrictCode code, Form form) {
        return codes.view(REMOVE, REMOVE_TITLE, list, code).with("form", form);
    }
}
