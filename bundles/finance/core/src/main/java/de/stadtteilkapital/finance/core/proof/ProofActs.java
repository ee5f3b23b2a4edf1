package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.ProofAct;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.core.persistence.proof.ProofHead;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with a proof of use, by whom and when: told, and asked by the acts themselves. */
final class ProofActs {
    private ProofActs() {}

    /** Who prepared or released a payment can't audit it; the database holds to that too. */
    static boolean may(Caller me, ProofAct act, Case of, Payments payments) {
        return of.isOf(me, act.right()) && !payments.passedThrough(me);
    }

    /** @throws Refusal 404 for whose it is not, 403 for whoever had a hand in the payments */
    static void requireMay(Caller me, ProofAct act, Case of, Payments payments) {
        if (!of.isOf(me, act.right())) {
            throw Refusal.notFound();
        }
        if (!may(me, act, of, payments)) {
            throw Refusal.forbidden(new Text(
                    "Wer eine Zahlung dieser Förderung vorbereitet oder freigegeben hat, prüft ihre Verwendung nicht.",
                    "Whoever prepared or released a payment of this grant does not audit its use."));
        }
    }

    static Possibility of(ProofAct act, ProofHead proof, Payments payments) {
        return switch (act) {
            case AUDIT -> audit(proof, payments);
        };
    }

    private static Possibility audit(ProofHead proof, Payments payments) {
        if (proof.kind() == ProofOfUse.Kind.INTERIM) {
            return Possibility.never(new Text(
                    "Ein Zwischennachweis wird zur Kenntnis genommen; geprüft wird der Schlussnachweis.",
                    "An interim proof is noted; what is audited is the final proof."));
        }
        if (proof.grantState() != GrantState.PROOF_SUBMITTED) {
            return Possibility.never(over(proof.grantState()));
        }
        return payments.pending()
                ? Possibility.later(new Text(
                        "Eine Auszahlung ist vorbereitet, aber nicht ausgeführt; geprüft wird, wenn alle ausgeführt"
                                + " sind.",
                        "A disbursement is prepared and not executed; the audit is possible when all are executed."))
                : Possibility.now();
    }

    /** Why there is no audit of a final proof any more. */
    static Text over(GrantState state) {
        return Words.fill(
                new Text(
                        "Die Zuwendung ist %s. Geprüft wird ein Schlussnachweis einmal, solange die Zuwendung %s ist.",
                        "The grant is %s. A final proof is audited once, while the grant is %s."),
                state.label(),
                GrantState.PROOF_SUBMITTED.label());
    }
}
