package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.BodyRules;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The rules of procedure (Geschäftsordnung) that hold for a body right now. */
public record Procedure(
        NoticeRule notice,
        QuorumRule quorum,
        Measure measure,
        TieSetting tie,
        LostSetting lost,
        PresidingRule presiding) {
    public Procedure {
        requireNonNull(notice);
        requireNonNull(quorum);
        requireNonNull(measure);
        requireNonNull(tie);
        requireNonNull(lost);
        requireNonNull(presiding);
    }

    /** The same rules with their sources as they are cited here. */
    public Procedure cited(UnaryOperator<String> cite) {
        return new Procedure(
                new NoticeRule(notice.period(), notice.start(), notice.moving(), cite.apply(notice.source())),
                new QuorumRule(quorum.above(), quorum.least(), cite.apply(quorum.source())),
                new Measure(measure.majority(), cite.apply(measure.source())),
                new TieSetting(tie.tie(), cite.apply(tie.source())),
                new LostSetting(lost.follows(), cite.apply(lost.source())),
                new PresidingRule(presiding.deputies(), presiding.last(), cite.apply(presiding.source())));
    }

    /**
     * The rules as everybody may read them.
     *
     * @param voting what the voting rule says while nobody has voted
     */
    public BodyRules published(VotingOutcome voting) {
        boolean legal = voting.rule().equals(LegalMajority.ID);
        return new BodyRules(
                notice.period().toString(),
                quorum.above().toString(),
                quorum.least(),
                legal ? measure.majority() : null,
                legal ? tie.tie() : null,
                lost.follows(),
                presiding.deputies(),
                presiding.last(),
                sentences(voting, legal));
    }

    /** Of a tie only where the law counts: a district's own rule says itself what one means. */
    private List<BodyRules.Sentence> sentences(VotingOutcome voting, boolean legal) {
        return Stream.of(
                        Stream.of(
                                new BodyRules.Sentence(
                                        NoticeRule.ID,
                                        Phrase.of(
                                                "Zwischen der Einladung und der Sitzung liegen mindestens %s volle Tage,"
                                                        + " gerechnet ab %s%s.",
                                                "There are at least %s whole days between the invitation and the session,"
                                                        + " counted from %s%s.",
                                                notice.period().getDays(),
                                                notice.start().told(),
                                                moving()),
                                        notice.source()),
                                new BodyRules.Sentence(
                                        QuorumRule.ID,
                                        Phrase.of(
                                                "Beschlussfähig ist das Gremium, wenn alle geladen und mehr als %s der"
                                                        + " stimmberechtigten Mitglieder, mindestens %s, anwesend sind.",
                                                "There is a quorum where all are invited and more than %s of the voting"
                                                        + " members, at least %s, are present.",
                                                quorum.above().inWords(),
                                                quorum.least()),
                                        quorum.source()),
                                new BodyRules.Sentence(
                                        voting.rule(),
                                        legal ? LegalMajority.decisive(measure.majority()) : voting.sentence(),
                                        voting.source())),
                        legal
                                ? Stream.of(new BodyRules.Sentence(TieSetting.ID, ifTied(), tie.source()))
                                : Stream.<BodyRules.Sentence>empty(),
                        Stream.of(
                                new BodyRules.Sentence(LostSetting.ID, ifLost(), lost.source()),
                                new BodyRules.Sentence(PresidingRule.ID, led(), presiding.source())))
                .flatMap(each -> each)
                .toList();
    }

    private Text moving() {
        return notice.moving() == null
                ? Text.same("")
                : new Text(
                        "; fiele das Ende der Frist auf einen Samstag, Sonntag oder Feiertag, endet sie mit dem nächsten Werktag",
                        "; a period that would end on a Saturday, Sunday or holiday ends with the next working day");
    }

    private Text ifTied() {
        return switch (tie.tie()) {
            case CHAIR_DECIDES ->
                new Text(
                        "Bei Stimmengleichheit entscheidet die Stimme dessen, der die Sitzung leitet; ohne sie ist der"
                                + " Antrag abgelehnt.",
                        "In a tie the vote of whoever presides decides; without it the motion is lost.");
            case REJECTED ->
                new Text("Bei Stimmengleichheit ist der Antrag abgelehnt.", "In a tie the motion is lost.");
            case POSTPONED ->
                new Text(
                        "Bei Stimmengleichheit wird der Punkt auf eine spätere Sitzung vertagt.",
                        "In a tie the item is put off to a later session.");
        };
    }

    private Text ifLost() {
        return switch (lost.follows()) {
            case REJECTS ->
                new Text(
                        "Findet ein Antrag auf Annahme keine Mehrheit, ist die Sache abgelehnt.",
                        "Where a motion to approve is not carried, the matter is rejected.");
            case STAYS_OPEN ->
                new Text(
                        "Findet ein Antrag auf Annahme keine Mehrheit, bleibt der Punkt offen für einen Gegenantrag.",
                        "Where a motion to approve is not carried, the item stays open for a counter-motion.");
            case DEFERS ->
                new Text(
                        "Findet ein Antrag auf Annahme keine Mehrheit, kommt die Sache wieder auf eine Tagesordnung.",
                        "Where a motion to approve is not carried, the matter goes back to an agenda.");
        };
    }

    private Text led() {
        Text deputies = presiding.deputies().isEmpty()
                ? Text.same("")
                : new Text(
                        ", sonst die Stellvertretung in ihrer Reihenfolge", ", else the deputy chairs in their order");
        return Phrase.of(
                "Die Sitzung leitet der Vorsitz%s, sonst %s.",
                "The chair presides%s, else %s.",
                deputies,
                switch (presiding.last()) {
                    case OFFICE -> new Text("die Koordinierungsstelle", "the coordination office");
                    case LONGEST_SERVING ->
                        new Text("das dienstälteste anwesende Mitglied", "the longest-serving member present");
                });
    }
}
