package de.stadtteilkapital.platform.web.shell;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.session.FormToken;
import de.stadtteilkapital.platform.web.session.TypedForms;
import de.stadtteilkapital.platform.web.session.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of the fields that came a form, and refuses one that was not made for the session which sends it. */
final class ProvenForm {
    private static final Text UNPROVEN = new Text(
            "Die Seite war zu lange offen oder gehört zu einer anderen Anmeldung. Bitte öffnen Sie sie neu; was Sie"
                    + " eingegeben haben, steht noch darin.",
            "The page was open for too long or belongs to another login. Please open it anew; what you have typed is"
                    + " still in it.");

    private ProvenForm() {}

    static Entered of(Map<String, List<String>> sent, TypedForms typed) {
        Visit visit = Visit.get();
        if (visit.secret() != null && !new FormToken(visit.secret()).isProvenBy(one(sent, Entered.TOKEN))) {
            if (sent.containsKey(Entered.KEEP)) {
                typed.keep(visit.whole().account(), visit.path(), sent);
            }
            throw Refusal.forbidden(UNPROVEN);
        }
        Map<String, List<String>> fields = new HashMap<>(sent);
        fields.keySet().removeIf(name -> name.startsWith("form."));
        return new Entered(
                visit.path(),
                fields,
                blankToNull(one(sent, Entered.KEY)),
                blankToNull(one(sent, Entered.TAG)),
                sent.containsKey(Entered.KEEP));
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }
}
