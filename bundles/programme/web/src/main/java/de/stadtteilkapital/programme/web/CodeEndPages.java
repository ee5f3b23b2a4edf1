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
import de.stadtteilkapital.programme.api.CodeEnd;
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

/** A code is offered to a day, or goes on. */
@Component(service = CodeEndPages.class)
@PageResource
@Path(Ways.CODE + "/beenden")
public final class CodeEndPages {
    private static final Template TEMPLATE = new Template(CodeEndPages.class, "end-code.ftlh");
    private static final Text TITLE = new Text("Schlüssel beenden", "End the code");

    private final CodeDesk codes;
    private final Forms forms;

    @Activate
    public CodeEndPages(@Reference CodeDesk codes, @Reference Forms forms) {
        this.codes = requireNonNull(codes);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View form(
            @PathParam("district") String district, @PathParam("list") String list, @PathParam("code") String code) {
        codes.districts().requireKept(district);
        DistrictCodeList shown = codes.list(district, list);
        String path = Ways.code(district, list, code) + "/beenden";
        return view(shown, code, forms.of(content(shown, code), shown, path));
    }

    private static CodeEnd content(DistrictCodeList list, String code) {
        return new CodeEnd(CodeDesk.code(list, code).to());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response end(
            @PathParam("district") String district,
            @PathParam("list") String list,
            @PathParam("code") String code,
            Entered entered) {
        codes.districts().requireKept(district);
        return codes.desk()
                .submit(entered)
                .on((service, me) -> service.list(me, district, list))
                .act(
                        CodeEnd.class,
                        (service, me, asked) -> service.end(me, district, list, code, asked),
                        changed -> new Done(Ways.list(district, list), told(changed, code)),
                        refusal -> {
                            DistrictCodeList now = codes.list(district, list);
                            return view(now, code, forms.again(entered, refusal, content(now, code), now));
                        });
    }

    private static Text told(DistrictCodeList list, String code) {
        DistrictCode ended = CodeDesk.code(list, code);
        return ended.to() == null
                ? new Text(
                        "„%s“ wird ohne Ende angeboten.".formatted(ended.text().german()),
                        "“%s” is offered without an end.".formatted(ended.text().english()))
                : new Text(
                        "„%s“ wird bis zum %s angeboten; was es hat, behält es."
                                .formatted(ended.text().german(), Wording.GERMAN.shortDay(ended.to())),
                        "“%s” is offered until %s; what has it keeps it."
                                .formatted(ended.text().english(), Wording.ENGLISH.shortDay(ended.to())));
    }

    private View view(DistrictCodeList list, String code, Form form) {
        return codes.view(TEMPLATE, TITLE, list, CodeDesk.code(list, code)).with("form", form);
    }
}
