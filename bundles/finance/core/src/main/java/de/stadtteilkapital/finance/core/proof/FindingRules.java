package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.AuditFinding.Outcome;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherWarning;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether findings answer for the vouchers that the audit has chosen, and each of them holds together. */
final class FindingRules {
    private static final String SOURCE = "VV zu § 44 BHO Nr. 11";

    private final Map<String, Voucher> vouchers;

    FindingRules(List<Voucher> vouchers) {
        this.vouchers = vouchers.stream().collect(Collectors.toMap(Voucher::id, Function.identity()));
    }

    List<Objection> objections(NewAudit audit) {
        List<Objection> objections = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < audit.findings().size(); i++) {
            AuditFinding finding = audit.findings().get(i);
            String pointer = "/findings/" + i;
            if (!vouchers.containsKey(finding.voucher())) {
                objections.add(unknown(pointer + "/voucher"));
            } else if (!answered.add(finding.voucher())) {
                objections.add(objection(
                        pointer + "/voucher",
                        "finance.oneFinding",
                        new Text(
                                "Zu diesem Beleg gibt es schon eine Feststellung; bitte nur eine nennen.",
                                "This voucher already has a finding; please name only one.")));
            } else {
                judge(pointer, finding, vouchers.get(finding.voucher()).amount(), objections);
            }
        }
        unanswered(audit, answered, objections);
        unconfirmed(audit, objections);
        return objections;
    }

    /** What is alike another voucher counts once its sponsor has said why it is one of its own. */
    private void unconfirmed(NewAudit audit, List<Objection> objections) {
        Set<String> rejected = audit.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.REJECTED)
                .map(AuditFinding::voucher)
                .collect(Collectors.toSet());
        vouchers.values().stream()
                .filter(voucher -> voucher.isUnconfirmed() && !rejected.contains(voucher.id()))
                .map(voucher -> new Objection(
                        "/findings",
                        new Text(
                                        "Der Beleg %s ist einem anderen ähnlich, und der Träger hat noch nicht bestätigt, dass"
                                                + " er ein eigener ist; bis dahin kann er nur abgelehnt werden.",
                                        "Voucher %s is alike another one, and the sponsor has not confirmed yet that it is"
                                                + " one of its own; until then it can only be rejected.")
                                .with(voucher.number()),
                        VoucherWarning.ALIKE,
                        SOURCE))
                .forEach(objections::add);
    }

    private void unanswered(NewAudit audit, Set<String> answered, List<Objection> objections) {
        Collection<String> sampled = audit.sample() == null ? vouchers.keySet() : audit.sample();
        if (!vouchers.keySet().containsAll(sampled)) {
            objections.add(unknown("/sampleBasis"));
        }
        vouchers.values().stream()
                .filter(voucher -> sampled.contains(voucher.id()) && !answered.contains(voucher.id()))
                .map(voucher -> objection(
                        "/findings",
                        "finance.findingMissing",
                        new Text(
                                        "Zum Beleg %s fehlt eine Feststellung; bitte ergänzen.",
                                        "There is no finding for voucher %s; please add one.")
                                .with(voucher.number())))
                .forEach(objections::add);
    }

    private static void judge(String pointer, AuditFinding finding, Money amount, List<Objection> objections) {
        if (accepted(finding, amount).isMoreThan(amount)) {
            objections.add(objection(
                    pointer + "/acceptedAmount",
                    "finance.acceptedWithinVoucher",
                    Words.fill(
                            new Text("Anerkannt werden höchstens %s EUR.", "At most EUR %s can be accepted."),
                            amount)));
        }
        if (finding.outcome() == Outcome.REDUCED && finding.acceptedAmount() == null
                || finding.outcome() != Outcome.REDUCED
                        && finding.acceptedAmount() != null
                        && !finding.acceptedAmount().equals(plain(finding.outcome(), amount))) {
            objections.add(objection(
                    pointer + "/acceptedAmount",
                    "finance.acceptedFitsOutcome",
                    Words.fill(
                            new Text(
                                    "Der Betrag nach der Prüfung passt nicht zum Ergebnis; bitte nennen Sie einen, wenn"
                                            + " der Beleg %s wird, sonst keinen.",
                                    "The accepted amount does not fit the outcome; please name one where the voucher is"
                                            + " %s, else none."),
                            Outcome.REDUCED.label())));
        }
        if (finding.outcome() != Outcome.ACCEPTED
                && (finding.reason() == null || finding.reason().isEmpty())) {
            objections.add(objection(
                    pointer + "/reason",
                    "finance.findingReason",
                    new Text(
                            "Eine Kürzung braucht eine Begründung; bitte eine nennen.",
                            "A reduction needs a reason; please give one.")));
        }
    }

    /** The finding with its amount filled in. */
    AuditFinding complete(AuditFinding finding) {
        Money amount = vouchers.get(finding.voucher()).amount();
        return new AuditFinding(finding.voucher(), finding.outcome(), accepted(finding, amount), finding.reason());
    }

    private static Money accepted(AuditFinding finding, Money amount) {
        return finding.acceptedAmount() == null ? plain(finding.outcome(), amount) : finding.acceptedAmount();
    }

    private static Money plain(Outcome outcome, Money amount) {
        return outcome == Outcome.ACCEPTED ? amount : Money.ZERO;
    }

    private static Objection unknown(String pointer) {
        return objection(
                pointer,
                "finance.findingOfGrant",
                new Text(
                        "Diesen Beleg gibt es in der Förderung nicht; bitte einen von ihr nennen.",
                        "The grant has no such voucher; please name one of it."));
    }

    private static Objection objection(String pointer, String rule, Text message) {
        return new Objection(pointer, message, rule, SOURCE);
    }
}
