package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.BodyRules;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/** The rules of procedure (Geschäftsordnung) that hold for a body right now. */
public record Procedure(NoticeRule notice, QuorumRule quorum, VotingRule voting) {
    public Procedure {
        requireNonNull(notice);
        requireNonNull(quorum);
        requireNonNull(voting);
    }

    /** The rules as everybody may read them. */
    public BodyRules published() {
        return new BodyRules(
                notice.period().toString(),
                quorum.above().toString(),
                quorum.least(),
                voting.majority(),
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
                        new BodyRules.Sentence(VotingRule.ID, majority(), voting.source())));
    }

    private Text majority() {
        return voting.majority() == MajorityRule.VOTES_CAST
                ? new Text(
                        "Es entscheidet die Mehrheit der abgegebenen Stimmen, bei Gleichheit die Stimme des Vorsitzes.",
                        "The majority of votes cast decides, in a tie the chair's vote.")
                : new Text(
                        "Es entscheidet die Mehrheit der Anwesenden, bei Gleichheit die Stimme des Vorsitzes.",
                        "The majority of those present decides, in a tie the chair's vote.");
    }
}
