package de.stadtteilkapital.platform.acts.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyErrorsTest {
    enum Colour {
        RED,
        BLUE
    }

    record Line(@Coded("budgetLine") String line, Money amount) {
        Line {
            Input in = Input.of(Line.class);
            line = in.text("line", line);
            in.positive("amount", amount);
            in.refuse();
        }
    }

    record Feast(
            String title,
            @Longest(5) String motto,
            @Coded("projectType") String type,
            Colour colour,
            LocalDate start,
            LocalDate end,
            boolean loud,
            List<Line> plan,
            @Most(3) List<Line> few) {
        Feast {
            Input in = Input.of(Feast.class);
            title = in.text("title", title);
            in.present("start", start);
            in.require(start == null || end == null || !end.isBefore(start), "end", Text.same("ends before it begins"));
            plan = in.list("plan", plan);
            in.refuse();
        }
    }

    private static BodyErrors errors(String json) throws JsonProcessingException {
        return BodyErrors.of(Json.in(Locale.GERMAN).readTree(json.replace('\'', '"')), Feast.class);
    }

    private static List<String> pointers(String json) throws JsonProcessingException {
        return errors(json).objections().stream().map(Objection::pointer).toList();
    }

    /** As somebody with a spreadsheet writes amounts. */
    @ParameterizedTest
    @ValueSource(strings = {"'9.500,00'", "9500", "'-1.00'", "'1.001'", "'1e3'", "''"})
    void anAmountInAnotherFormIsAnsweredWithTheExpectedOne(String written) throws JsonProcessingException {
        assertThat(errors("{'title': 'a', 'loud': true, 'start': '2027-01-01', 'plan': [{'line': 'FEES', 'amount': "
                                + written + "}]}")
                        .objections())
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.pointer()).isEqualTo("/plan/0/amount");
                    assertThat(objection.message().german()).contains("\"9500.00\"");
                    assertThat(objection.message().english()).contains("\"9500.00\"");
                });
    }

    @Test
    void formsLimitsAndWhatConstructorsSayAreNamedTogetherInTheOrderOfTheFields() throws JsonProcessingException {
        assertThat(pointers("""
                        {'unheard': 1, 'title': ' ', 'motto': 'far too long', 'colour': 'GREEN', 'start': '2027-02-30',
                         'loud': 'very', 'plan': [{'line': 'FEES', 'amount': '1.00'}, {'amount': '-1.00'}, 7,
                         {'line': '', 'amount': 3}]}"""))
                .containsExactly(
                        "/unheard",
                        "/title",
                        "/motto",
                        "/colour",
                        "/start",
                        "/loud",
                        "/plan/1/line",
                        "/plan/1/amount",
                        "/plan/2",
                        "/plan/3/line",
                        "/plan/3/amount");
    }

    @Test
    void whatIsWrongAlreadyIsNotAlsoMissing() throws JsonProcessingException {
        assertThat(pointers("{'loud': true, 'title': 'Fest', 'start': 'tomorrow'}"))
                .containsExactly("/start");
        assertThat(pointers("{'loud': true, 'title': 'Fest', 'start': '2027-01-01', 'plan': 'none'}"))
                .containsExactly("/plan");
    }

    @Test
    void whatARecordSaysOfSeveralFieldsIsNamedToo() throws JsonProcessingException {
        assertThat(pointers("{'loud': true, 'start': '2027-02-01', 'end': '2027-01-01'}"))
                .containsExactly("/title", "/end");
    }

    @Test
    void codesAreGatheredForWhoeverKnowsTheLists() throws JsonProcessingException {
        assertThat(errors("{'type': 'PARTY', 'plan': [{'line': 'FEES', 'amount': 'x'}]}")
                        .codes())
                .containsExactlyInAnyOrder(
                        new CodedField("/type", "projectType", "PARTY"),
                        new CodedField("/plan/0/line", "budgetLine", "FEES"));
    }

    @Test
    void whatTheyObjectToStandsInItsPlace() throws JsonProcessingException {
        BodyErrors errors = errors("{'loud': true, 'type': 'PARTY', 'title': '', 'plan': 'none'}");
        errors.add(List.of(new Objection("/type", Text.same("no such type"))), Feast.class);
        assertThat(errors.objections())
                .extracting(Objection::pointer)
                .containsExactly("/title", "/type", "/start", "/plan");
    }

    @Test
    void howeverMuchIsWrongAHundredAreNamedAndAListThatIsTooLongIsNotLookedInto() throws JsonProcessingException {
        String lines = "{},".repeat(100_000) + "{}";
        assertThat(pointers("{'loud': true, 'title': 'Fest', 'start': '2027-01-01', 'plan': [" + lines + "]}")
                        .size())
                .isBetween(100, 110);
        assertThat(pointers("{'loud': true, 'title': 'Fest', 'start': '2027-01-01', 'few': [" + lines + "]}"))
                .containsExactly("/few");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'amount': 1e400}", "{'amount': 5}", "{}", "[]", "1e400", "true"})
    void moneyIsOneValueWhateverIsSentForIt(String money) throws JsonProcessingException {
        assertThat(pointers(
                        "{'loud': true, 'title': 'Fest', 'start': '2027-01-01', 'plan': [{'line': 'FEES', 'amount': "
                                + money + "}]}"))
                .containsExactly("/plan/0/amount");
    }

    @Test
    void whatCannotBeNullIsMissedLikeAnythingElse() throws JsonProcessingException {
        assertThat(errors("{'title': 'Fest', 'start': '2027-01-01', 'loud': null}")
                        .objections())
                .extracting(o -> o.pointer() + ": " + o.message().german())
                .containsExactly("/loud: Bitte geben Sie „loud“ an.");
    }

    @Test
    void ofARightBodyNothingIsSaid() throws JsonProcessingException {
        assertThat(
                        pointers(
                                "{'loud': true, 'title': 'Fest', 'start': '2027-01-01', 'plan': [{'line': 'FEES', 'amount': '1.00'}]}"))
                .isEmpty();
    }
}
