package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /**
     * What can be chosen today.
     *
     * @param chosen what was chosen before, which stays
     */
    List<Choice> choices(String list, Collection<String> chosen) {
        return programme.codeList(list, district).offeredOr(chosen).stream()
                .map(code -> new Choice(code.code(), code.text()))
                .toList();
    }

    /** All that a list has, or had, in some districts and elsewhere; a code is called as in the first that has it. */
    static List<Choice> everywhere(ProgrammeService programme, String list, Collection<String> districts) {
        Map<String, Text> all = new LinkedHashMap<>();
        districts.forEach(district ->
                programme.codeList(list, district).codes().forEach(code -> all.putIfAbsent(code.code(), code.text())));
        programme.codeList(list).codes().forEach(code -> all.putIfAbsent(code.code(), code.text()));
        return all.entrySet().stream()
                .map(code -> new Choice(code.getKey(), code.getValue()))
                .toList();
    }

    /** The texts of some codes of a list, by code; a code that is no longer in it is left out. */
    Map<String, Text> texts(String list, Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : programme.codeList(list, district).texts(codes);
    }
}
