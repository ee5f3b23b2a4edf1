package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the codes of a district are called, for choices in forms and for what is shown. */
public final class Codes {
    private final ProgrammeService programme;
    private final String district;

    Codes(ProgrammeService programme, String district) {
        this.programme = requireNonNull(programme);
        this.district = requireNonNull(district);
    }

    List<Choice> choices(String list) {
        return choices(programme.codeList(list, district));
    }

    static List<Choice> choices(CodeList list) {
        return list.codes().stream()
                .map(code -> new Choice(code.code(), code.text()))
                .toList();
    }

    /** The texts of some codes of a list, by code; a code that is no longer in it is left out. */
    Map<String, Text> texts(String list, Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : programme.codeList(list, district).texts(codes);
    }
}
