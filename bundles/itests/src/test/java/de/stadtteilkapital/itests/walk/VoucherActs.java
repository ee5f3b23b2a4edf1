package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import java.time.LocalDate;
import java.util.Map;

/** Bills: each once, and where one is alike another, confirmed by who sent it. */
final class VoucherActs {
    private static final int MOST = 6;
    private static final String ALIKE = "finance.voucherAlike";

    private final House house;
    private int numbers;

    VoucherActs(House house) {
        this.house = house;
    }

    static boolean isRunning(Project project, LocalDate today) {
        return project.state == Project.State.ACCEPTED && !today.isBefore(project.start);
    }

    Deed enter() {
        Project project = house.project(p -> isRunning(p, house.today) && p.vouchers.size() < MOST);
        if (project == null) {
            return null;
        }
        LocalDate day = house.today.isAfter(project.end) ? project.end : house.today;
        enter(
                project,
                new Voucher(
                        Map.of(
                                "date",
                                day,
                                "paidOn",
                                day,
                                "payee",
                                "Fachhandel Beispiel",
                                "reason",
                                "Projektausgaben",
                                "line",
                                "FEES",
                                "number",
                                "W-" + ++numbers),
                        house.upTo(project.approved),
                        false));
        return Deed.VOUCHER;
    }

    private void enter(Project project, Voucher voucher) {
        JsonNode made = post(project, voucher).expect(201).json();
        boolean alike = false;
        for (JsonNode warning : made.get("warnings")) {
            alike |= ALIKE.equals(warning.get("rule").asText());
        }
        if (alike != voucher.alike) {
            throw new AssertionError("alike should be " + voucher.alike + ": " + made);
        }
        voucher.id = made.get("id").asText();
        project.vouchers.add(voucher);
    }

    private Answer post(Project project, Voucher voucher) {
        return house.post(project.account, project.path() + "/vouchers", voucher.entered);
    }

    /** The same once more, or what differs in a single detail. */
    Deed enterAgain() {
        Project project = house.project(
                p -> isRunning(p, house.today) && p.vouchers.stream().anyMatch(VoucherActs::isSingle));
        if (project == null || !house.leans(Deed.VOUCHER_ALIKE, 30)) {
            return null;
        }
        Voucher voucher = house.one(project.vouchers, VoucherActs::isSingle);
        if (house.leans(Deed.VOUCHER_TWICE, 30)) {
            post(project, voucher).expect(409);
            return Deed.VOUCHER_TWICE;
        }
        enter(project, voucher.alike(house.chance(50)));
        voucher.repeated = true;
        return Deed.VOUCHER_ALIKE;
    }

    private static boolean isSingle(Voucher voucher) {
        return !voucher.alike && !voucher.repeated;
    }

    Deed confirm() {
        Project project = house.project(p -> (p.state == Project.State.ACCEPTED || p.state == Project.State.PROVEN)
                && p.vouchers.stream().anyMatch(Voucher::isUnconfirmed));
        if (project == null || !house.leans(Deed.VOUCHER_CONFIRMED, project.state == Project.State.PROVEN ? 50 : 10)) {
            return null;
        }
        Voucher voucher = house.one(project.vouchers, Voucher::isUnconfirmed);
        house.post(
                        project.account,
                        "/api/finance/vouchers/" + voucher.id + "/confirmation",
                        Map.of("reason", "Zwei Lieferungen"))
                .expect(200);
        voucher.confirmed = true;
        return Deed.VOUCHER_CONFIRMED;
    }
}
