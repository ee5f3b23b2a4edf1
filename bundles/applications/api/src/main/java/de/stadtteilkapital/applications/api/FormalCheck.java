package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * Result of the formal check (Vollständigkeitsprüfung).
 *
 * @param findings what is missing or in the way; needed for {@code INCOMPLETE}
 */
public record FormalCheck(
        @Label(german = "das Ergebnis", english = "the result")
        Result result,

        @Label(german = "die Feststellungen", english = "the findings") @Most(40) @Longest(1000) @Multiline
        List<String> findings) {
    /** How the check ended. */
    public enum Result implements Labelled {
        COMPLETE("vollständig", "complete"),
        INCOMPLETE("unvollständig", "incomplete"),
        INELIGIBLE("nicht förderfähig", "ineligible");

        private final Text label;

        Result(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public FormalCheck {
        Input in = Input.of(FormalCheck.class);
        in.present("result", result);
        findings = in.list("findings", findings).stream()
                .map(finding -> in.text("findings", finding))
                .toList();
        in.refuse();
    }
}
