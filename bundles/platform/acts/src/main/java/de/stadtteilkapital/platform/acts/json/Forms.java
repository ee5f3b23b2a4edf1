package de.stadtteilkapital.platform.acts.json;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** How values are to be written, for whoever wrote one otherwise. */
final class Forms {
    private static final Map<Class<?>, Text> EXPECTED = Map.of(
            Money.class,
            new Text(
                    "Ein Betrag steht als Text mit Punkt und höchstens zwei Nachkommastellen, ohne Tausenderzeichen und"
                            + " Vorzeichen: \"9500.00\".",
                    "An amount is text with a point and at most two places, without a thousands separator and a sign:"
                            + " \"9500.00\"."),
            BigDecimal.class,
            new Text("Eine Zahl steht als Text mit Punkt: \"0.20\".", "A number is text with a point: \"0.20\"."),
            LocalDate.class,
            new Text("Ein Tag steht als Text: \"2026-11-22\".", "A day is text: \"2026-11-22\"."),
            Instant.class,
            new Text(
                    "Ein Zeitpunkt steht als Text in UTC: \"2026-11-22T17:00:00Z\".",
                    "An instant is text in UTC: \"2026-11-22T17:00:00Z\"."));

    private Forms() {}

    /** A sentence with an example behind a blank, or nothing. */
    static Text of(Class<?> type) {
        Text expected = EXPECTED.get(type);
        return expected == null ? Text.same("") : new Text(" " + expected.german(), " " + expected.english());
    }
}
