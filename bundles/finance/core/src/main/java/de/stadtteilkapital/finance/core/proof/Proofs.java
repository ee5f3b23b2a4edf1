package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofAct;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.ProofService;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.proof.ProofHead;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Submits and shows proofs of use (row 33). */
@Component(service = ProofService.class, immediate = true)
public final class Proofs implements ProofService {
    private static final String SOURCE = "ANBest-P Nr. 6.2";

    private final ProofContext desk;
    private final UseActs acts;
    private final UseFigures figures;
    private final UnpaidRequests unpaid;

    @Activate
    public Proofs(@Reference ProofContext desk, @Reference UseActs acts) {
        this.desk = requireNonNull(desk);
        this.acts = requireNonNull(acts);
        figures = new UseFigures(desk);
        unpaid = new UnpaidRequests(desk);
    }

    @Override
    public Grant grant(Caller me, String grant) {
        return desk.unit(() -> desk.grants().seenBy(me, grant));
    }

    @Override
    public ProofOfUse submit(Caller me, String grant, NewProofOfUse proof) {
        UseAct act = proof.kind() == ProofOfUse.Kind.FINAL ? UseAct.SUBMIT_FINAL_PROOF : UseAct.SUBMIT_INTERIM_PROOF;
        return desk.unit(() -> submit(me, act, acts.begin(me, act, grant), proof));
    }

    private ProofOfUse submit(Caller me, UseAct act, Grant grant, NewProofOfUse proof) {
        List<Objection> objections = objections(proof);
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        StoredProof stored = figures.today(grant, proof.kind(), proof.income());
        FirstInsert.of(
                () -> desk.kept().proofs().add(stored, grant),
                () -> Refusal.conflict(
                        UseActs.in(GrantState.PROOF_SUBMITTED, act).reason()));
        if (act == UseAct.SUBMIT_FINAL_PROOF) {
            desk.grants().move(grant, GrantState.PROOF_SUBMITTED);
            unpaid.end(me, grant);
        }
        desk.note(
                me,
                "finance.proofSubmitted",
                stored.id(),
                grant,
                Map.of(
                        "kind", stored.kind().name(),
                        "paid", stored.paid(),
                        "income", Money.sum(stored.income().stream().map(ProjectIncome::amount)),
                        "planned", Money.sum(stored.lines().stream().map(StoredProof.Line::planned)),
                        "actual", Money.sum(stored.lines().stream().map(StoredProof.Line::actual)),
                        "lines", lines(stored)));
        return UseFigures.proof(stored, null);
    }

    /** What the vouchers on each line come to. */
    private static String lines(StoredProof stored) {
        return stored.lines().stream()
                .map(line -> line.line() + " " + line.actual())
                .collect(Collectors.joining(", "));
    }

    private List<Objection> objections(NewProofOfUse proof) {
        List<Objection> objections = new ArrayList<>();
        if (!proof.declaration()) {
            objections.add(new Objection(
                    "/declaration",
                    new Text(
                            "Ohne die Erklärung, dass die Angaben mit Büchern und Belegen übereinstimmen, gilt der"
                                    + " Nachweis nicht; bitte erklären Sie es.",
                            "Without the declaration that the figures agree with books and vouchers the proof does"
                                    + " not hold; please declare it."),
                    "finance.proofDeclaration",
                    SOURCE));
        }
        List<ProjectIncome> income = proof.income();
        for (int i = 0; i < income.size(); i++) {
            if (income.get(i).date().isAfter(desk.today())) {
                objections.add(new Objection(
                        "/income/" + i + "/date",
                        new Text(
                                "Der Tag liegt in der Zukunft; möglich sind heute und frühere Tage.",
                                "The day is in the future; today and earlier days are possible."),
                        "finance.incomeNotInFuture",
                        SOURCE));
            }
        }
        return objections;
    }

    @Override
    public ProofOfUse proof(Caller me, String proof) {
        return desk.unit(() -> desk.kept().shown(me, proof, desk.today()));
    }

    @Override
    public Page<ProofOfUse> proofs(Caller me, PageRequest request) {
        return desk.unit(() -> {
            Page<StoredProof> page = desk.kept().proofs().page(Visibility.casesAndOwn(me), request);
            List<String> ids = page.items().stream().map(StoredProof::id).toList();
            Map<String, Audit> audits = desk.kept().audits().ofProofs(ids, desk.today());
            return page.map(stored -> UseFigures.proof(stored, audits.get(stored.id())));
        });
    }

    @Override
    public List<Possible> possible(Caller me, String proof) {
        return desk.unit(() -> {
            ProofHead head = desk.kept().head(me, proof);
            Case of = Case.of(head);
            // the payments are read for auditors alone
            Payments payments =
                    of.isOf(me, ProofAct.AUDIT.right()) ? desk.grants().payments(head.grant()) : Payments.NONE;
            return Possible.of(
                    Stream.of(ProofAct.values()),
                    act -> ProofActs.may(me, act, of, payments),
                    act -> ProofActs.of(act, head, payments),
                    head.id());
        });
    }
}
