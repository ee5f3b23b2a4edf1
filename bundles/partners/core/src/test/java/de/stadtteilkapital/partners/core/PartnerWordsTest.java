package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnerWordsTest {
    private static Optional<Text> words(String type, Map<String, Object> facts) {
        return new PartnerWords().of(new LoggedEvent("e", "hamm-norden", 1, type, "r", "a", "x", Instant.EPOCH, facts));
    }

    @Test
    void saysWhatWasAskedAndWhatCameIn() {
        assertThat(words("partners.opinionRequested", Map.of("dueDate", "2026-12-07")))
                .hasValueSatisfying(words ->
                        assertThat(words.german()).isEqualTo("Eine Stellungnahme wurde angefragt, Frist 07.12.2026."));
        assertThat(words("partners.opinionGiven", Map.of("verdict", "POSITIVE")))
                .hasValueSatisfying(
                        words -> assertThat(words.german()).isEqualTo("Eine Stellungnahme ging ein: Zustimmung."));
        assertThat(words("applications.submitted", Map.of())).isEmpty();
    }
}
