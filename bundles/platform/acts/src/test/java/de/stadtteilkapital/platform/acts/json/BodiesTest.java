package de.stadtteilkapital.platform.acts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    record Guest(String name, @Coded("colour") String colour) {
        Guest {
            Input in = Input.of(Guest.class);
            name = in.text("name", name);
            in.refuse();
        }
    }

    private final Bodies bodies = new Bodies(HandOver.<CodeBook>fixed((district, codes) -> codes.stream()
            .filter(field -> !field.code().equals("RED"))
            .map(field -> new Objection(field.pointer(), Text.same("no colour of " + district)))
            .toList()));

    private Guest read(String json) {
        return bodies.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Guest.class);
    }

    private List<String> refused(String json) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(json));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.objections().stream().map(Objection::pointer).toList();
    }

    @Test
    void whatIsRightIsRead() {
        assertThat(read("{'name': ' Erika ', 'colour': 'RED'}")).isEqualTo(new Guest("Erika", "RED"));
    }

    @Test
    void codesAreLookedUpWhereSomethingElseIsWrong() {
        assertThat(refused("{'colour': 'GREEN'}")).containsExactly("/name", "/colour");
        assertThat(refused("{'colour': 'RED'}")).containsExactly("/name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "[]",
                "{}[[[",
                "{'name': 'Erika'}-1",
                "{'name': 'Erika'}{'': 1}",
                "{'name': ''}'x'",
                "{'name': 1, 'name': 2}",
                "{",
                ""
            })
    void whatIsNoWholeObjectIsRefusedAndNothingBreaks(String json) {
        assertThat(refused(json)).hasSize(1);
    }

    record Meeting(Instant at) {}

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T17:00:00Z, 2026-12-02T17:00:00Z",
        "2026-12-02T18:00:00+01:00, 2026-12-02T17:00:00Z",
        "9999-12-30T23:59:59Z, 9999-12-30T23:59:59Z",
        "+10000-01-01T00:00:00Z,",
        "+1000000000-12-31T23:59:59Z,",
        "9999-12-31T23:30:00-01:00,",
        "0000-12-31T00:00:00Z,",
        "-0001-01-01T00:00:00Z,",
        "2026-12-02,",
        "2026-13-02T17:00:00Z,",
    })
    void anInstantIsOneOfOurTime(String written, Instant read) {
        byte[] body = ("{\"at\": \"" + written + "\"}").getBytes(StandardCharsets.UTF_8);
        if (read != null) {
            assertThat(bodies.read(body, Meeting.class).at()).isEqualTo(read);
            return;
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bodies.read(body, Meeting.class));
        assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly("/at");
    }

    @Test
    void withoutACodeBookAllElseIsSaid() {
        Bodies alone = new Bodies(HandOver.away(CodeBook.class));
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> alone.read("{\"colour\": \"GREEN\"}".getBytes(StandardCharsets.UTF_8), Guest.class));
        assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly("/name");
    }
}
