package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.CodeAct;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import de.stadtteilkapital.programme.api.NewCode;
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

/** One code list with its codes, and the form for another code. */
@Component(service = CodeListPages.class)
@PageResource
@Path(Ways.LIST)
public final class CodeListPages {
    private static final Template ONE = new Template(CodeListPages.class, "code-list.ftlh");
    private static final Template NEW = new Template(CodeListPages.class, "new-code.ftlh");
    private static final Text NEW_TITLE = new Text("Schlüssel ergänzen", "Add a code");
    private static final Text DONE = new Text("„%s“ steht in der Liste.", "“%s” is in the list.");

    private final CodeDesk codes;
    private final Forms forms;

    @Activate
    public CodeListPages(@Reference CodeDesk codes, @Reference Forms forms) {
        this.codes = requireNonNull(codes);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("list") String list) {
        codes.districts().requireFollowed(district);
        DistrictCodeList shown = codes.list(district, list);
        String path = Ways.list(district, list);
        boolean adds = CodeDesk.isNow(codes.possible(shown), CodeAct.ADD, "");
        return codes.view(ONE, shown.text(), district)
                .with("list", shown)
                .with("path", path)
                .with("keeps", codes.districts().isKept(district))
                .with("addition", adds ? path + "/neu" : null);
    }

    @GET
    @Path("/neu")
    @May(ProgrammeRight.KEEP)
    public View blank(@PathParam("district") String district, @PathParam("list") String list) {
        codes.districts().requireKept(district);
        DistrictCodeList shown = codes.list(district, list);
        return view(shown, forms.on(NewCode.class, shown, Ways.list(district, list) + "/neu"));
    }

    @POST
    @Path("/neu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response add(@PathParam("district") String district, @PathParam("list") String list, Entered entered) {
        codes.districts().requireKept(district);
        return codes.desk()
                .submit(entered)
                .on((service, me) -> service.list(me, district, list))
                .act(
                        NewCode.class,
                        (service, me, asked) -> added(service.add(me, district, list, asked), asked),
                        added -> new Done(Ways.list(district, list), CodeDesk.told(DONE, added)),
                        refusal -> {
                            DistrictCodeList now = codes.list(district, list);
                            return view(now, forms.again(NewCode.class, entered, refusal, now));
                        });
    }

    /** Its key may be made of its name, and codes that a module brings may stand behind it. */
    private static DistrictCode added(DistrictCodeList list, NewCode asked) {
        Text name = new Text(asked.german(), asked.english());
        return list.codes().stream()
                .filter(code -> code.origin() == DistrictCode.Origin.DISTRICT)
                .filter(code -> code.text().equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private View view(DistrictCodeList list, Form form) {
        return codes.view(NEW, NEW_TITLE, list).with("form", form);
    }
}
