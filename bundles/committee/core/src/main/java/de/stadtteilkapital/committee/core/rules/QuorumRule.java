package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/**
 * When a body can decide: all members invited, and more than a part of the voting members present, at least so many
 * (VwVfG § 90 Abs. 1). A matter that was put off for lack of quorum is decided by however many come, if the invitation
 * said so (§ 90 Abs. 2).
 *
 * @param source the paragraph, or the body's own rules of procedure
 */
public record QuorumRule(Share above, int least, String source) {
    public static final String ID = "committee.quorum";
    public static final String VERSION = "1";

    public QuorumRule {
        requireNonNull(above);
        requireNonNull(source);
        if (least < 1) {
            throw new IllegalArgumentException("nobody is no quorum");
        }
    }

    public Finding judge(QuorumFacts facts) {
        boolean quorate = facts.allInvited() && (facts.repeated() ? facts.present() > 0 : enough(facts));
        return new Finding(quorate, explain(quorate, facts));
    }

    private boolean enough(QuorumFacts facts) {
        return facts.present() >= least && above.isExceededBy(facts.present(), facts.entitled());
    }

    private Text explain(boolean quorate, QuorumFacts facts) {
        Text verdict =
                quorate ? new Text("Beschlussfähig", "Quorate") : new Text("Nicht beschlussfähig", "Not quorate");
        Text excluded = facts.recused() == 0
                ? Text.same("")
                : Phrase.of(
                        " (%s ausgeschlossen und nicht mitgezählt, VwVfG § 20)",
                        " (%s excluded and not counted, VwVfG § 20)", facts.recused());
        return Phrase.of(
                "%s: %s von %s stimmberechtigten Mitgliedern anwesend%s; %s (%s).",
                "%s: %s of %s voting members present%s; %s (%s).",
                verdict,
                facts.present(),
                facts.entitled(),
                excluded,
                demand(facts),
                source);
    }

    private Text demand(QuorumFacts facts) {
        if (!facts.allInvited()) {
            return new Text("nicht alle sind geladen", "not all were invited");
        }
        if (facts.repeated()) {
            return new Text(
                    "wiederholte Beratung nach Beschlussunfähigkeit, es genügt, wer kommt",
                    "dealt with again after a lack of quorum, whoever comes is enough");
        }
        return Phrase.of(
                "nötig sind mehr als %s, mindestens %s",
                "needed are more than %s, at least %s", above.inWords(), least);
    }
}
