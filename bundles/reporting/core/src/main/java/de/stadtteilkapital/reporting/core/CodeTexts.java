package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import java.util.List;
import java.util.Map;

/** Code lists with their texts, in their order. */
record CodeTexts(Map<String, List<CodeList.Code>> lists) {
    CodeTexts {
        lists = Map.copyOf(lists);
    }

    List<CodeList.Code> of(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** A code that has left its list since stands for itself. */
    Text text(String list, String code) {
        return of(list).stream()
                .filter(c -> c.code().equals(code))
                .map(CodeList.Code::text)
                .findFirst()
                .orElseGet(() -> Text.same(code));
    }
}
