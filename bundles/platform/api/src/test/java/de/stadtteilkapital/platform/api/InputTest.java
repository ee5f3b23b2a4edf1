package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputTest {
    record Asked(
            String title,

            @Label(german = "die Summe", english = "the sum")
            Money sum,

            @Label(german = "die Gäste", english = "the guests")
            List<String> guests) {}

    private final Input in = Input.of(Asked.class);

    @Test
    void everythingThatIsWrongIsSaidInOneRefusal() {
        in.text("title", "  ");
        in.positive("sum", Money.of("0.00"));
        in.list("guests", Arrays.asList("Erika", null));
        in.object("guests/0", new Text("Erika ist verreist.", "Erika is away."));
        Refusal refusal = catchThrowableOfType(Refusal.class, in::refuse);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections())
                .extracting(o -> o.pointer() + ": " + o.message().german())
                .containsExactly(
                        "/title: Bitte geben Sie den Titel an.",
                        "/sum: Die Summe muss über null liegen.",
                        "/guests: Unter „Gäste“ ist ein Eintrag leer.",
                        "/guests/0: Erika ist verreist.");
        assertThat(refusal.objections())
                .extracting(o -> o.message().english())
                .startsWith("Please give the title.", "The sum must be above zero.");
    }

    @Test
    void aMissingAmountIsNotAlsoTooSmall() {
        assertThat(in.positive("sum", null)).isNull();
        Refusal refusal = catchThrowableOfType(Refusal.class, in::refuse);
        assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly("/sum");
    }

    @Test
    void whatIsRightPassesWithoutBlanksAroundIt() {
        assertThat(in.text("title", " Fest ")).isEqualTo("Fest");
        assertThat(in.list("guests", null)).isEmpty();
        assertThat(Input.optionalText(null)).isNull();
        assertThatCode(in::refuse).doesNotThrowAnyException();
    }

    @Test
    void whereNoBodyWasReadLengthsAreCheckedToo() {
        in.text("title", "12345", 4);
        in.list("guests", List.of("1", "2", "3"), 2);
        Refusal refusal = catchThrowableOfType(Refusal.class, in::refuse);
        assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly("/title", "/guests");
    }
}
