package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.ResultsDesk.Reported;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.core.ActsOnGrants;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possibility.When;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be done with the use of a grant, by whom and when: told, and asked by the acts themselves. */
@Component(service = {UseActs.class, ActsOnGrants.class})
public final class UseActs implements ActsOnGrants {
    private final ProofContext desk;

    @Activate
    public UseActs(@Reference ProofContext desk) {
        this.desk = requireNonNull(desk);
    }

    @Override
    public List<Possible> possible(Caller me, Grant grant) {
        return Possible.of(Stream.of(UseAct.values()), act -> may(me, act, grant), act -> told(act, grant), grant.id());
    }

    /**
     * The grant that an act is about, held until the unit of work ends.
     *
     * @throws Refusal 404 for whose it is not, 409 where its state is not for it
     */
    Grant begin(Caller me, UseAct act, String id) {
        Grant grant = desk.grants().held(id);
        if (!may(me, act, grant)) {
            throw Refusal.notFound();
        }
        of(act, grant).require();
        return grant;
    }

    /** A recusal bars from the house's acts, never from the sponsor's own. */
    static boolean may(Caller me, UseAct act, Grant grant) {
        return act == UseAct.CLOSE || act == UseAct.BOOK_REPAYMENT
                ? Case.of(grant).isOf(me, act.right())
                : me.actsFor(grant.sponsor());
    }

    /** Reading a grant never waits for those who know of results. */
    private Possibility told(UseAct act, Grant grant) {
        boolean asking = asksForResults(act) && in(grant.state(), act).isNow();
        return asking && !desk.results().isBound()
                ? Possibility.later(new Text(
                        "Ob Ergebnisse und Wirkungen berichtet sind, ist gerade nicht zu erfahren; möglich ist das,"
                                + " wenn es bekannt ist.",
                        "Whether results and effects have been reported can't be told right now; it is possible when that"
                                + " is known."))
                : of(act, grant);
    }

    private static boolean asksForResults(UseAct act) {
        return act == UseAct.CLOSE || act == UseAct.SUBMIT_FINAL_PROOF;
    }

    private Possibility of(UseAct act, Grant grant) {
        if (act == UseAct.CLOSE && grant.isLapsed(desk.today())) {
            // nothing was paid of it, and what was bound for it is for projects again
            return Possibility.now();
        }
        Possibility byState = in(grant.state(), act);
        if (!asksForResults(act) || !byState.isNow()) {
            return byState;
        }
        return act == UseAct.CLOSE ? closing(grant) : proving(grant);
    }

    private Possibility proving(Grant grant) {
        return reported(grant) == Reported.NOTHING
                ? Possibility.later(Words.fill(
                        new Text(
                                "Die Zuwendung ist %s. Der Sachbericht über die Ergebnisse fehlt; ein Schlussnachweis ist"
                                        + " möglich, wenn er bei den Ergebnissen steht.",
                                "The grant is %s. The narrative of the results is missing; a final proof is possible once"
                                        + " it stands with the results."),
                        grant.state().label()))
                : Possibility.now();
    }

    private Reported reported(Grant grant) {
        return desk.results().call(results -> results.reported(grant.application()));
    }

    private Possibility closing(Grant grant) {
        Accounted accounted = Accounted.of(desk, grant);
        if (!accounted.isComplete()) {
            return Possibility.later(Words.fill(
                    new Text(
                            "Die Zuwendung ist %s. Gezahlt sind %s EUR, anerkannt %s EUR, erstattet %s EUR;"
                                    + " abgeschlossen wird, wenn das aufgeht.",
                            "The grant is %s. EUR %s are paid, EUR %s accepted, EUR %s repaid; closure is possible when"
                                    + " that adds up."),
                    grant.state().label(),
                    accounted.paid(),
                    accounted.accepted(),
                    accounted.repaid()));
        }
        if (reported(grant) != Reported.EFFECTS) {
            return Possibility.later(Words.fill(
                    new Text(
                            "Die Zuwendung ist %s. Ergebnisse und Wirkungen fehlen; abgeschlossen wird, wenn der"
                                    + " Träger sie berichtet hat.",
                            "The grant is %s. Results and effects are missing; closure is possible when the sponsor has"
                                    + " reported them."),
                    grant.state().label()));
        }
        return Possibility.now();
    }

    /** As far as the state alone tells. */
    static Possibility in(GrantState state, UseAct act) {
        return switch (when(state, act)) {
            case NOW -> Possibility.now();
            case LATER -> Possibility.later(reason(state, act));
            case NEVER -> Possibility.never(reason(state, act));
        };
    }

    private static When when(GrantState state, UseAct act) {
        return switch (state) {
            case ISSUED, CHANGE_PENDING, SUSPENDED -> When.LATER;
            case ACTIVE -> act == UseAct.SUBMIT_FINAL_PROOF || act == UseAct.CLOSE ? When.LATER : When.NOW;
            case COMPLETED -> act == UseAct.CLOSE ? When.LATER : When.NOW;
            case PROOF_SUBMITTED -> submitted(act);
            case UNDER_AUDIT, FINDINGS, RECOVERY -> act == UseAct.CLOSE ? When.LATER : When.NEVER;
            case CLEARED, SETTLED -> act == UseAct.CLOSE ? When.NOW : When.NEVER;
            case REVOKED, RETURNED, CLOSED -> When.NEVER;
        };
    }

    private static When submitted(UseAct act) {
        return switch (act) {
            case BOOK_REPAYMENT -> When.NOW;
            case CLOSE -> When.LATER;
            default -> When.NEVER;
        };
    }

    /** The state, what is possible in it, and when the act is. */
    private static Text reason(GrantState state, UseAct act) {
        return Words.fill(
                new Text("Die Zuwendung ist %s; möglich: %s. %s", "The grant is %s; possible: %s. %s"),
                state.label(),
                next(state),
                rule(act));
    }

    private static Text rule(UseAct act) {
        return switch (act) {
            case ENTER_VOUCHER ->
                new Text(
                        "Belege sind vom Beginn bis zur Einreichung des Schlussnachweises möglich.",
                        "Vouchers are possible from the beginning until the final proof is submitted.");
            case SUBMIT_INTERIM_PROOF ->
                new Text(
                        "Ein Zwischennachweis ist vom Beginn bis zur Einreichung des Schlussnachweises möglich.",
                        "An interim proof is possible from the beginning until the final proof is submitted.");
            case SUBMIT_FINAL_PROOF ->
                new Text(
                        "Ein Schlussnachweis ist einmal möglich, ab dem Tag nach dem Ende des Bewilligungszeitraums.",
                        "A final proof is possible once, from the day after the end of the grant period.");
            case BOOK_REPAYMENT ->
                new Text(
                        "Was ein Träger von sich aus zurückzahlt, wird von der ersten Auszahlung bis zur Prüfung gebucht;"
                                + " danach ist es eine Zahlung auf die Rückforderung.",
                        "What a sponsor gives back is booked from the first payment until the audit; after that it is a"
                                + " payment of the claim.");
            case CLOSE ->
                new Text(
                        "Abgeschlossen wird, wenn der Schlussnachweis geprüft und eine Rückforderung beglichen ist.",
                        "Closure is possible when the final proof has been audited and a claim has been settled.");
        };
    }

    private static Text next(GrantState state) {
        return switch (state) {
            case ISSUED -> new Text("Annahme", "acceptance");
            case ACTIVE ->
                new Text(
                        "Anforderungen, Belege und ein Zwischennachweis",
                        "payment requests, vouchers and an interim proof");
            case COMPLETED -> new Text("Belege und der Schlussnachweis", "vouchers and the final proof");
            case PROOF_SUBMITTED -> new Text("Prüfung", "the audit");
            case RECOVERY -> new Text("Erstattung der Rückforderung", "payment of the claim");
            case CLEARED, SETTLED -> new Text("Abschluss", "closure");
            default -> new Text("nur Lesen", "reading only");
        };
    }
}
