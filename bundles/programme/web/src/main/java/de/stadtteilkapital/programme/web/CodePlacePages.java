package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.CodePlace;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
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

/** Where a code stands in its list. */
@Component(service = CodePlacePages.class)
@PageResource
@Path(Ways.CODE + "/stelle")
public final class CodePlacePages {
    private static final Template TEMPLATE = new Template(CodePlacePages.class, "code-place.ftlh");
    private static final Text TITLE = new Text("Schlüssel verschieben", "Move the code");

    private final CodeDesk codes;
    private final Forms forms;

    @Activate
    public CodePlacePages(@Reference CodeDesk codes, @Reference Forms forms) {
        this.codes = requireNonNull(codes);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View form(
            @PathParam("district") String district, @PathParam("list") String list, @PathParam("code") String code) {
        codes.districts().requireKept(district);
        DistrictCodeList shown = codes.list(district, list);
        String path = Ways.code(district, list, code) + "/stelle";
        return view(shown, code, forms.of(content(shown, code), shown, path));
    }

    private static CodePlace content(DistrictCodeList list, String code) {
        return new CodePlace(list.codes().indexOf(CodeDesk.code(list, code)) + 1);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response move(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            Entered entered) {
        codes.districts().requireKept(district);
        return codes.desk()
                .submit(entered)
                .on((service, me) -> service.list(me, district, list))
                .act(
                        CodePlace.class,
                        (service, me, asked) -> service.move(me, district, list, code, asked),
                        changed -> new Done(Ways.list(district, list), told(changed, code)),
                        refusal -> {
                            DistrictCodeList now = codes.list(district, list);
                            return view(now, code, forms.again(entered, refusal, content(now, code), now));
                        });
    }

    private static Text told(DistrictCodeList list, String code) {
        DistrictCode moved = CodeDesk.code(list, code);
        int place = list.codes().indexOf(moved) + 1;
        return new Text(
                "„%s“ steht an Stelle %d.".formatted(moved.text().german(), place),
                "“%s” is in place %d.".formatted(moved.text().english(), place));
    }

    private View view(DistrictCodeList list, String code, Form form) {
        return codes.view(TEMPLATE, TITLE, list, CodeDesk.code(list, code)).with("form", form);
    }
}
