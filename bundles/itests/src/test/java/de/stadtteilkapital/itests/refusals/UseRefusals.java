package de.stadtteilkapital.itests.refusals;

import static de.stadtteilkapital.itests.refusals.Ground.OTHER;
import static de.stadtteilkapital.itests.refusals.Ground.OWNER;

import de.stadtteilkapital.platform.testing.Answer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What sponsors may not charge to a grant, and when they may not prove its use: R18 and R19. */
final class UseRefusals {
    private final Ground ground;
    private final Trial trial;
    private final String grant;
    private final String otherGrant;
    private String proof;
    private List<String> vouchers;

    UseRefusals(Ground ground, Trial trial, String grant, String otherGrant) {
        this.ground = ground;
        this.trial = trial;
        this.grant = grant;
        this.otherGrant = otherGrant;
    }

    /** The owner's final proof. */
    String proof() {
        return proof;
    }

    /** The two vouchers of the owner's grant: 1,500.00 and 1,300.00. */
    List<String> vouchers() {
        return vouchers;
    }

    void tryVouchers() throws SQLException {
        enter("R18.beforeThePeriod", OWNER, grant, voucher(ground.begin, "FEES", "10.00", "V-1"));
        LocalDate day = ground.start.plusDays(10);
        ground.road.moveTo(day);
        enter("R18.afterThePeriod", OWNER, grant, voucher(ground.end.plusDays(60), "FEES", "10.00", "V-2"));
        enter("R18.inTheFuture", OWNER, grant, voucher(day.plusDays(1), "FEES", "10.00", "V-3"));
        enter("R18.notInThePlan", OWNER, grant, voucher(day, "TRAVEL", "10.00", "V-4"));
        vouchers = List.of(
                ground.money.voucher(OWNER, grant, "FEES", "1500.00", day, "R-1"),
                ground.money.voucher(OWNER, grant, "MATERIAL", "1300.00", day, "R-2"));
        enter("R18.usedOnThisGrant", OWNER, grant, voucher(day, "FEES", "1500.00", "R-1"));
        enter("R18.usedOnAnotherGrant", OTHER, otherGrant, voucher(day, "FEES", "1500.00", "R-1"));
        ground.money.voucher(OTHER, otherGrant, "FEES", "850.00", day, "R-3");
        ground.money.voucher(OTHER, otherGrant, "MATERIAL", "400.00", day, "R-4");
        prove("R19.beforeTheEnd", OWNER, grant, true);
    }

    /** When the business clock has passed the projects' end. */
    void tryProofs() throws SQLException {
        prove("R19.withoutNarrative", OWNER, grant, true);
        ground.report(OWNER, grant, null);
        ground.report(OTHER, otherGrant, null);
        prove("R19.undeclared", OWNER, grant, false);
        enter("R18.lastBillWithoutCause", OWNER, grant, voucher(ground.end.plusDays(1), "FEES", "10.00", "V-6"));
        Answer over = ground.road.as(OWNER).post(proofs(grant), proof(true));
        trial.accepted("R19.lineOverByMoreThanAFifth", over, finds(over, "MATERIAL", "OVER_TOLERANCE"));
        proof = over.expect(201).text("id");
        Answer unsaved = ground.road.as(OTHER).post(proofs(otherGrant), proof(true));
        trial.accepted("R19.lineOverWithoutSavings", unsaved, finds(unsaved, "FEES", "OVER_WITHOUT_SAVINGS"));
        prove("R19.twice", OWNER, grant, true);
        enter("R18.afterTheProof", OWNER, grant, voucher(ground.start.plusDays(10), "FEES", "10.00", "V-5"));
    }

    private static boolean finds(Answer proof, String line, String rule) {
        return StreamSupport.stream(proof.json().at("/statement/lines").spliterator(), false)
                .anyMatch(l -> line.equals(l.at("/line").asText())
                        && rule.equals(l.at("/finding/rule").asText())
                        && !l.at("/finding/source").asText().isBlank());
    }

    private void enter(String id, String account, String to, Map<String, Object> voucher) throws SQLException {
        trial.post(id, account, "/api/finance/grants/" + to + "/vouchers", voucher);
    }

    private static Map<String, Object> voucher(LocalDate day, String line, String amount, String number) {
        Map<String, Object> voucher = new HashMap<>();
        voucher.put("date", day);
        voucher.put("paidOn", day);
        voucher.put("payee", "Fachhandel Beispiel");
        voucher.put("reason", "Projektausgaben");
        voucher.put("line", line);
        voucher.put("amount", amount);
        voucher.put("number", number);
        return voucher;
    }

    private void prove(String id, String account, String of, boolean declared) throws SQLException {
        trial.post(id, account, proofs(of), proof(declared));
    }

    private static String proofs(String grant) {
        return "/api/finance/grants/" + grant + "/proof-of-use";
    }

    private static Map<String, Object> proof(boolean declared) {
        return Map.of("kind", "FINAL", "income", List.of(), "declaration", declared);
    }
}
