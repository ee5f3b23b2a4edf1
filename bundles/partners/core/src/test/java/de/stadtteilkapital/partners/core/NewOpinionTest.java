package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.platform.api.Refusal;
import org.junit.jupiter.api.Test;

class NewOpinionTest {
    @Test
    void everyMissingFieldIsNamedAsOnTheForm() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new NewOpinion(null, " "));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections())
                .extracting(o -> o.pointer() + " " + o.message().german() + " "
                        + o.message().english())
                .containsExactly(
                        "/verdict Bitte geben Sie das Votum an. Please give the verdict.",
                        "/statement Bitte geben Sie die Begründung an. Please give the reasons.");
    }
}
