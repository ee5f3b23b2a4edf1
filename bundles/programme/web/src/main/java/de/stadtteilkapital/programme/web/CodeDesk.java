package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.CodeAct;
import de.stadtteilkapital.programme.api.CodeListAdmin;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of code lists share: where they stand, and what can be done there. */
@Component(service = CodeDesk.class)
public final class CodeDesk {
    private final Desk<CodeListAdmin> lists;
    private final DistrictNames districts;

    @Activate
    public CodeDesk(@Reference Desks desks, @Reference DistrictNames districts) {
        lists = desks.of(CodeListAdmin.class);
        this.districts = requireNonNull(districts);
    }

    Desk<CodeListAdmin> desk() {
        return lists;
    }

    DistrictNames districts() {
        return districts;
    }

    DistrictCodeList list(String district, String list) {
        return lists.read((service, me) -> service.list(me, district, list));
    }

    /** @throws Refusal 404 where the list has no such code */
    static DistrictCode code(DistrictCodeList list, String code) {
        return list.find(code).orElseThrow(Refusal::notFound);
    }

    /** A sentence about a code, by its name in each language. */
    static Text told(Text sentence, DistrictCode code) {
        return new Text(
                sentence.german().formatted(code.text().german()),
                sentence.english().formatted(code.text().english()));
    }

    /** What can be done with a list now, and with its codes. */
    List<Possible> possible(DistrictCodeList list) {
        return lists.read((service, me) -> service.possible(me, list.district(), list.list()));
    }

    static boolean isNow(List<Possible> possible, CodeAct act, String code) {
        return possible.stream()
                .anyMatch(one -> one.act() == act
                        && one.reason() == null
                        && (act == CodeAct.ADD || one.ids().get(2).equals(code)));
    }

    /** A page below all lists. */
    View view(Template template, Text title, String district) {
        return View.of(template, title)
                .with("where", districts.of(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district))
                .below(Ways.LISTS_TITLE, Ways.lists(district));
    }

    /** A page below a list. */
    View view(Template template, Text title, DistrictCodeList list) {
        return view(template, title, list.district())
                .with("list", list)
                .below(list.text(), Ways.list(list.district(), list.list()));
    }

    /** A page below a code of it. */
    View view(Template template, Text title, DistrictCodeList list, DistrictCode code) {
        return view(template, title, list)
                .with("code", code)
                .below(code.text(), Ways.code(list.district(), list.list(), code.code()));
    }
}
