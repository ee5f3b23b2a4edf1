package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Interim and final proofs, with what the projects earned. */
final class ProofActs {
    private final House house;
    private int payers;

    ProofActs(House house) {
        this.house = house;
    }

    /** Its income counts in the final proof, whether or not it stands there again. */
    Deed interim() {
        Project project = house.project(p -> VoucherActs.isRunning(p, house.today));
        if (project == null || !house.leans(Deed.INTERIM_PROOF, 30)) {
            return null;
        }
        proof(project, "INTERIM", List.of(earn(project))).expect(201);
        return Deed.INTERIM_PROOF;
    }

    private Map<String, Object> earn(Project project) {
        long amount = house.upTo(60_000);
        Map<String, Object> entry = Map.of(
                "date", house.today, "payer", "Gäste " + ++payers, "reason", "Eintritt", "amount", Cents.text(amount));
        project.income.add(entry);
        project.earned += amount;
        return entry;
    }

    private Answer proof(Project project, String kind, List<Map<String, Object>> income) {
        return house.post(
                project.account,
                project.path() + "/proof-of-use",
                Map.of("kind", kind, "income", income, "declaration", true));
    }

    Deed prove() {
        Project project = house.project(
                p -> p.state == Project.State.ACCEPTED && house.today.isAfter(p.end) && !p.has(Request.State.PREPARED));
        if (project == null) {
            return null;
        }
        report(project);
        List<Map<String, Object>> income = new ArrayList<>(house.chance(50) ? project.income : List.of());
        if (house.chance(40)) {
            income.add(earn(project));
        }
        project.proof = proof(project, "FINAL", income).expect(201).text("id");
        project.state = Project.State.PROVEN;
        if (!project.has(Request.State.WAITING)) {
            return Deed.FINAL_PROOF;
        }
        project.requests.stream()
                .filter(request -> request.state == Request.State.WAITING)
                .forEach(this::end);
        return Deed.FINAL_PROOF_ENDS_REQUESTS;
    }

    private void report(Project project) {
        String path = "/api/reporting/projects/" + project.application + "/results";
        Api sponsor = house.as(project.account);
        sponsor.put(
                        path,
                        Map.of(
                                "indicators",
                                List.of(),
                                "participants",
                                List.of(),
                                "narrative",
                                "Durchgeführt wie geplant.",
                                "effects",
                                "Nachbarschaft gestärkt."),
                        sponsor.get(path).expect(200).etag())
                .expect(200);
    }

    /** A draft asks for what is left of it; what was dispatched stays as it was sent. */
    private void end(Request request) {
        request.state = Request.State.ENDED;
        for (Call call : house.oracle.calls) {
            if (call.state == Call.State.DRAFT && call.items.remove(request) != null && call.items.isEmpty()) {
                call.state = Call.State.VOID;
            }
        }
    }
}
