package de.stadtteilkapital.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    record Line(
            @Label(german = "der Zweck", english = "the purpose")
            String what,

            @Label(german = "der Betrag", english = "the amount")
            Money amount) {}

    record Body(
            @Label(german = "der Titel", english = "the title")
            String title,

            @Label(german = "der Beginn", english = "the start")
            LocalDate day,

            @Label(german = "der Finanzierungsplan", english = "the financing plan")
            List<Line> lines,

            @Label(german = "die Zielgruppen", english = "the target groups")
            List<String> groups) {}

    private static Form form(Map<String, List<String>> mine, Refusal refusal, Map<String, List<String>> stored) {
        return new Form(Body.class, "/here", mine, "key", null, refusal, null, false, stored, Map.of(), null);
    }

    private static Refusal refused(String pointer) {
        Text message = new Text("Bitte geben Sie den Betrag an.", "Please give the amount.");
        return new Refusal(Refusal.Kind.INVALID, message, List.of(new Objection(pointer, message)));
    }

    @Test
    void whatIsWrongInARowSaysInWhich() {
        Form.Wrong wrong =
                form(Map.of(), refused("/lines/1/amount"), null).wrongs().get(0);
        assertThat(wrong.where()).isEqualTo(new Text("Finanzierungsplan, Zeile 2", "Financing plan, line 2"));
        assertThat(wrong.field()).isEqualTo("lines/1/amount");
    }

    /** Several days, say, that are typed into one field. */
    @Test
    void whatIsWrongWithOneOfSeveralInOneFieldIsWrongWithTheField() {
        Form.Wrong wrong = form(Map.of(), refused("/title/1"), null).wrongs().get(0);
        assertThat(wrong.field()).isEqualTo("title");
        assertThat(form(Map.of(), refused("/groups/1"), null).wrongs().get(0).field())
                .isEqualTo("groups/1");
    }

    @Test
    void whatIsWrongInNoRowSaysNothingOfOne() {
        for (String pointer : List.of("/title", "/groups/0", "")) {
            assertThat(form(Map.of(), refused(pointer), null).wrongs().get(0).where())
                    .as(pointer)
                    .isNull();
        }
    }

    /** The same amount and the same day, however they are written, are no difference. */
    @Test
    void onlyWhatMeansSomethingElseDiffers() {
        Map<String, List<String>> mine =
                Map.of("title", List.of("Fest"), "day", List.of("1.3.2027"), "lines/0/amount", List.of("800"));
        assertThat(form(
                                mine,
                                refused(""),
                                Map.of(
                                        "title", List.of("Fest"),
                                        "day", List.of("01.03.2027"),
                                        "lines/0/amount", List.of("800,00")))
                        .differences())
                .isEmpty();
        assertThat(form(
                                mine,
                                refused(""),
                                Map.of(
                                        "title", List.of("Fest"),
                                        "day", List.of("01.03.2027"),
                                        "lines/0/amount", List.of("80,00")))
                        .differences())
                .containsExactly(new Form.Difference(
                        new Text("Betrag, Zeile 1", "Amount, line 1"), Text.same("800"), Text.same("80,00")));
    }
}
