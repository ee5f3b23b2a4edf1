package de.stadtteilkapital.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBodyTest {
    record Line(String what, Money amount) {}

    record Days(List<LocalDate> days, BigDecimal share) {}

    record Contact(String name, String phone) {}

    record Body(
            String title,
            LocalDate day,
            Integer count,
            Boolean agreed,
            List<String> codes,
            List<Line> lines,
            Contact contact) {}

    private static String json(Map<String, List<String>> fields) {
        return new String(new FormBody(Body.class, fields).json(), StandardCharsets.UTF_8);
    }

    @Test
    void fillsTheRecordAfterItsFieldsTypes() {
        assertThat(json(Map.of(
                        "title", List.of(" Garten "),
                        "day", List.of("1.3.2027"),
                        "count", List.of("20"),
                        "agreed", List.of("true"),
                        "codes", List.of("A", "B"),
                        "lines/0/what", List.of("Erde"),
                        "lines/0/amount", List.of("12,50"),
                        "contact/name", List.of("Jo"))))
                .isEqualTo("{\"title\":\"Garten\",\"day\":\"2027-03-01\",\"count\":20,\"agreed\":true,"
                        + "\"codes\":[\"A\",\"B\"],\"lines\":[{\"what\":\"Erde\",\"amount\":\"12.50\"}],"
                        + "\"contact\":{\"name\":\"Jo\"}}");
    }

    @Test
    void readsEachOfSeveralAfterItsType() {
        FormBody body =
                new FormBody(Days.class, Map.of("days", List.of("1.3.2027", "31.12.2027"), "share", List.of("0,20")));
        assertThat(new String(body.json(), StandardCharsets.UTF_8))
                .isEqualTo("{\"days\":[\"2027-03-01\",\"2027-12-31\"],\"share\":0.20}");
        FormBody wrong = new FormBody(Days.class, Map.of("days", List.of("1.3.2027", "bald")));
        assertThat(wrong.seenFromForm(Refusal.invalid("/days/1", new Text("Form", "form")))
                        .objections()
                        .get(0)
                        .message()
                        .german())
                .contains("einen Tag, den es gibt");
    }

    @Test
    void leavesOutWhatIsEmptyAndTakesNoTickAsNo() {
        assertThat(json(Map.of("title", List.of(""), "lines/1/what", List.of(" "))))
                .isEqualTo("{\"agreed\":false}");
    }

    @Test
    void keepsTheRowsOfTheFormInWhatIsSaidOfThem() {
        FormBody body = new FormBody(Body.class, Map.of("lines/0/what", List.of(""), "lines/2/what", List.of("Erde")));
        Refusal seen = body.seenFromForm(Refusal.invalid("/lines/0/amount", new Text("fehlt", "missing")));
        assertThat(seen.objections()).extracting(Objection::pointer).containsExactly("/lines/2/amount");
    }

    @Test
    void saysInItsOwnWordsWhatIsMisformed() {
        FormBody body = new FormBody(Body.class, Map.of("count", List.of("viele")));
        Refusal seen = body.seenFromForm(Refusal.invalid("/count", new Text("hat nicht die Form", "malformed")));
        assertThat(seen.objections().get(0).message().german())
                .isEqualTo("Bitte schreiben Sie unter „count“ eine ganze Zahl.");
    }

    @Test
    void namesFieldsThatNoRecordHas() {
        assertThat(new FormBody(
                                Body.class,
                                Map.of("titel", List.of("x"), "form.key", List.of("1"), "lines/0/x", List.of("")))
                        .unknown())
                .containsExactly("lines/0/x", "titel");
    }

    @Test
    void turnsARecordIntoTheFieldsThatFillIt() {
        Body body = new Body(
                "Garten",
                LocalDate.of(2027, 3, 1),
                20,
                true,
                List.of("A"),
                List.of(new Line("Erde", Money.of("1250.50"))),
                null);
        assertThat(FormFields.of(body))
                .containsEntry("lines/0/amount", List.of("1.250,50"))
                .containsEntry("day", List.of("01.03.2027"))
                .containsEntry("codes", List.of("A"))
                .containsEntry("agreed", List.of("true"))
                .doesNotContainKey("contact/name");
    }
}
