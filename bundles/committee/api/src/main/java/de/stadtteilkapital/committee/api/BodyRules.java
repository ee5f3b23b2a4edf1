package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of procedure that hold for a body right now: its own, else the district's, else the law's.
 *
 * @param noticePeriod how long before a session its invitation goes out at the latest, ISO 8601: {@code P7D}
 * @param quorumAbove of the voting members more than this part must be present: {@code 1/2}
 * @param quorumLeast and at least so many
 * @param majority which of the law's measures a motion is counted by, null where the district has a rule of its own
 * @param sentences the same in words, each with its source
 */
public record BodyRules(
        @Label(german = "die Ladungsfrist", english = "the notice period")
        String noticePeriod,

        @Label(german = "der Anteil für die Beschlussfähigkeit", english = "the share for a quorum")
        String quorumAbove,

        @Label(german = "die Mindestzahl der Anwesenden", english = "the least number of members present")
        int quorumLeast,

        @Label(german = "die Mehrheit", english = "the majority") @Nullable
        MajorityRule majority,

        @Label(german = "die Regeln im Wortlaut", english = "the rules in words")
        List<Sentence> sentences) {
    /** One rule in words and the paragraph or by-law it rests on. */
    public record Sentence(String rule, Text text, String source) {}

    public BodyRules {
        requireNonNull(noticePeriod);
        requireNonNull(quorumAbove);
        sentences = List.copyOf(sentences);
    }
}
