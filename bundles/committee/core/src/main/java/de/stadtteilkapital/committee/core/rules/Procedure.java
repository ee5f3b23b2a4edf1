package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.BodyRules;
import de.stadtteilkapital.committee.api.VotingOutcome;
import java.util.List;

/** The rules of procedure (Geschäftsordnung) that hold for a body right now. */
public record Procedure(NoticeRule notice, QuorumRule quorum, Measure measure) {
    public Procedure {
        requireNonNull(notice);
        requireNonNull(quorum);
        requireNonNull(measure);
    }

    /**
     * The rules as everybody may read them.
     *
     * @param voting what the voting rule says while nobody has voted
     */
    public BodyRules published(VotingOutcome voting) {
        return new BodyRules(
                notice.period().toString(),
                quorum.above().toString(),
                quorum.least(),
                voting.rule().equals(LegalMajority.ID) ? measure.majority() : null,
                List.of(
                        new BodyRules.Sentence(
                                NoticeRule.ID,
                                Phrase.of(
                                        "Die Einladung geht mindestens %s Tage vor der Sitzung hinaus.",
                                        "The invitation goes out at least %s days before the session.",
                                        notice.period().getDays()),
                                notice.source()),
                        new BodyRules.Sentence(
                                QuorumRule.ID,
                                Phrase.of(
                                        "Beschlussfähig ist das Gremium, wenn alle geladen und mehr als %s der"
                                                + " stimmberechtigten Mitglieder, mindestens %s, anwesend sind.",
                                        "There is a quorum where all are invited and more than %s of the voting members,"
                                                + " at least %s, are present.",
                                        quorum.above().inWords(),
                                        quorum.least()),
                                quorum.source()),
                        new BodyRules.Sentence(voting.rule(), voting.sentence(), voting.source())));
    }
}
