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
 * @param tie what a tie means, null where the district has a rule of its own
 * @param lostMotion what follows where a motion to approve is not carried
 * @param deputyChairs ids of the members who preside where the chair does not, the first first
 * @param presiding who does where none of them can
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

        @Label(german = "die Folge der Stimmengleichheit", english = "the consequence of a tie") @Nullable
        TieRule tie,

        @Label(german = "die Folge eines abgelehnten Antrags", english = "the consequence of a lost motion")
        LostMotion lostMotion,

        @Label(german = "die Stellvertretung des Vorsitzes", english = "the deputy chairs")
        List<String> deputyChairs,

        @Label(german = "die Sitzungsleitung danach", english = "the presiding after them")
        PresidingOrder presiding,

        @Label(german = "die Regeln im Wortlaut", english = "the rules in words")
        List<Sentence> sentences) {
    /** One rule in words and the paragraph or by-law it rests on. */
    public record Sentence(String rule, Text text, String source) {}

    public BodyRules {
        requireNonNull(noticePeriod);
        requireNonNull(quorumAbove);
        requireNonNull(lostMotion);
        requireNonNull(presiding);
        deputyChairs = List.copyOf(deputyChairs);
        sentences = List.copyOf(sentences);
    }
}
