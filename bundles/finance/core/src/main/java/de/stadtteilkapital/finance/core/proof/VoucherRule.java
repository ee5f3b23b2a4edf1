package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One sentence of the grant's conditions on vouchers. */
@FunctionalInterface
interface VoucherRule {
    /**
     * What a voucher is judged by: the grant period, its plan and the business day.
     *
     * @param lastBill until when a bill may be dated and paid that was caused inside the period
     * @param called what budget lines are called by their codes; asked where somebody is told
     */
    record Frame(
            LocalDate start,
            LocalDate end,
            LocalDate lastBill,
            Set<String> lines,
            LocalDate today,
            Supplier<Map<String, Text>> called) {}

    List<VoucherRule> ALL = List.of(
            VoucherRule::lineIsPlanned,
            (voucher, frame) -> untilLastBill("/date", voucher.date(), frame),
            (voucher, frame) -> untilLastBill("/paidOn", voucher.paidOn(), frame),
            VoucherRule::causedInside,
            (voucher, frame) -> notInFuture("/date", voucher.date(), frame),
            (voucher, frame) -> notInFuture("/paidOn", voucher.paidOn(), frame));

    Optional<Objection> objection(NewVoucher voucher, Frame frame);

    static List<Objection> objections(NewVoucher voucher, Frame frame) {
        return ALL.stream()
                .flatMap(rule -> rule.objection(voucher, frame).stream())
                .toList();
    }

    private static Optional<Objection> lineIsPlanned(NewVoucher voucher, Frame frame) {
        return frame.lines().contains(voucher.line())
                ? Optional.empty()
                : Optional.of(new Objection(
                        "/line", notPlanned(voucher.line(), frame), "finance.voucherLine", "ANBest-P Nr. 1.2"));
    }

    private static Text notPlanned(String line, Frame frame) {
        Map<String, Text> called = frame.called().get();
        List<Text> planned = frame.lines().stream()
                .sorted()
                .map(code -> called.getOrDefault(code, Text.same(code)))
                .toList();
        return Words.fill(
                new Text(
                        "„%s“ ist kein Einzelansatz des Finanzierungsplans; möglich sind: %s.",
                        "“%s” is not a line of the financing plan; possible are: %s."),
                called.getOrDefault(line, Text.same(line)),
                new Text(
                        planned.stream().map(Text::german).collect(Collectors.joining(", ")),
                        planned.stream().map(Text::english).collect(Collectors.joining(", "))));
    }

    private static Optional<Objection> untilLastBill(String pointer, LocalDate day, Frame frame) {
        return new PlausibleDays(frame.start(), frame.lastBill())
                .objection(
                        pointer,
                        day,
                        new Text(
                                "Der Tag liegt außerhalb des Bewilligungszeitraums und der Frist für letzte Rechnungen",
                                "The day is outside the grant period and the term for last bills"),
                        "finance.voucherInsidePeriod",
                        FinanceParameters.LAST_BILLS.source());
    }

    /** A last bill says when it was caused; whatever says so was caused inside the period. */
    private static Optional<Objection> causedInside(NewVoucher voucher, Frame frame) {
        LocalDate caused = voucher.causedOn();
        if (caused != null) {
            return new PlausibleDays(frame.start(), frame.end())
                    .objection(
                            "/causedOn",
                            caused,
                            new Text(
                                    "Die Leistung liegt außerhalb des Bewilligungszeitraums",
                                    "The performance is outside the grant period"),
                            "finance.voucherCausedInside",
                            FinanceParameters.LAST_BILLS.source());
        }
        return voucher.date().isAfter(frame.end()) && !voucher.date().isAfter(frame.lastBill())
                ? Optional.of(new Objection(
                        "/causedOn",
                        Words.fill(
                                new Text(
                                        "Der Beleg ist nach dem Ende des Bewilligungszeitraums (%s) datiert; bitte geben"
                                                + " Sie den Tag der Leistung an, er muss darin liegen.",
                                        "The voucher is dated after the end of the grant period (%s); please name the"
                                                + " day of the performance, which has to be inside it."),
                                frame.end()),
                        "finance.voucherCausedInside",
                        FinanceParameters.LAST_BILLS.source()))
                : Optional.empty();
    }

    private static Optional<Objection> notInFuture(String pointer, LocalDate day, Frame frame) {
        return !day.isAfter(frame.today())
                ? Optional.empty()
                : Optional.of(new Objection(
                        pointer,
                        new Text(
                                "Der Tag liegt in der Zukunft; möglich sind heute und frühere Tage.",
                                "The day is in the future; today and earlier days are possible."),
                        "finance.voucherNotInFuture",
                        "EuGH C-31/21: tatsächlich getätigte Ausgaben"));
    }
}
