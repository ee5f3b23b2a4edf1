package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What can be otherwise about who sits in a body: nothing of a day on which it has met. */
final class MemberChange {
    private static final String RULE = "committee.memberDays";
    private static final String SOURCE = "VwVfG § 90";
    private static final Text LEFT = new Text(
            "Dieses Mitglied gehört dem Gremium nicht mehr an; was war, bleibt.",
            "This member does not belong to the body any more; what was stays.");
    private static final Text SUCCEEDED =
            new Text("Auf diesem Sitz gibt es schon eine Nachfolge.", "There is a successor to this seat already.");
    private static final Text NOTHING = new Text(
            "Für dieses Mitglied ist kein Ausscheiden geplant, das noch kommt.",
            "No leaving of this member is to come.");
    private static final Text MET = new Text(
            "Seit dem Beitritt dieses Mitglieds hat das Gremium getagt, oder es gehört ihm von Anfang an an; möglich ist, es"
                    + " ausscheiden zu lassen.",
            "The body has met since this member joined, or they were there from the beginning; it is possible to let them"
                    + " resign.");
    private static final Text NEEDED = new Text(
            "Jemand vertritt dieses Mitglied oder folgt ihm nach; das ist zuerst zurückzunehmen.",
            "Somebody stands in for this member or succeeds them; that must be taken back first.");
    private static final Text TWICE = new Text(
            "Mit diesem Konto gehört schon jemand zum Gremium; bitte ein anderes nennen oder keines.",
            "Somebody with this account belongs to the body already; please name another, or none.");
    private static final Text PRESIDES =
            new Text("Dieses Mitglied hat den Vorsitz schon.", "This member has the chair already.");

    private final List<Member> all;
    private final LocalDate today;
    private final Predicate<LocalDate> metFrom;
    private final Function<String, Optional<Text>> ties;
    private final UnaryOperator<String> cite;
    private final List<Objection> objections = new ArrayList<>();

    /**
     * @param all of the body, also those who have left or are to come
     * @param metFrom whether the body has met on a day or after it
     * @param ties what else bars that there is no such seat, by its id
     * @param cite norms as the office has them
     */
    MemberChange(
            List<Member> all,
            LocalDate today,
            Predicate<LocalDate> metFrom,
            Function<String, Optional<Text>> ties,
            UnaryOperator<String> cite) {
        this.all = List.copyOf(all);
        this.today = requireNonNull(today);
        this.metFrom = requireNonNull(metFrom);
        this.ties = requireNonNull(ties);
        this.cite = requireNonNull(cite);
    }

    Possibility of(MemberAct act, Member member) {
        boolean succeeded = all.stream().anyMatch(other -> member.id().equals(other.predecessor()));
        boolean left = member.until() != null && member.until().isBefore(today);
        if (succeeded && (act == MemberAct.RESIGN || act == MemberAct.SUCCEED)) {
            return Possibility.never(SUCCEEDED);
        }
        if (left && act != MemberAct.SUCCEED) {
            return Possibility.never(LEFT);
        }
        if (act == MemberAct.REMOVE) {
            return isNew(member) ? backFromJoining(member.id()) : Possibility.never(MET);
        }
        if (act == MemberAct.TAKE_BACK) {
            return backFromLeaving(member, succeeded);
        }
        return act == MemberAct.GIVE_CHAIR && member.chair() ? Possibility.never(PRESIDES) : Possibility.now();
    }

    /** Whether they join later, or the body has not met since they did. */
    private boolean isNew(Member member) {
        return member.from() != null && (member.from().isAfter(today) || !metFrom.test(member.from()));
    }

    private Possibility backFromJoining(String id) {
        if (all.stream().anyMatch(other -> id.equals(other.predecessor()) || id.equals(other.deputyOf()))) {
            return Possibility.never(NEEDED);
        }
        return ties.apply(id).map(Possibility::never).orElseGet(Possibility::now);
    }

    private Possibility backFromLeaving(Member member, boolean succeeded) {
        if (member.until() == null) {
            return Possibility.never(NOTHING);
        }
        if (succeeded) {
            return Possibility.never(SUCCEEDED);
        }
        return isElsewhere(member.id(), member.account(), today) ? Possibility.never(TWICE) : Possibility.now();
    }

    /** Whether the account sits in the body on another seat, on the day or later. */
    private boolean isElsewhere(String self, String account, LocalDate from) {
        return account != null
                && all.stream()
                        .anyMatch(other -> account.equals(other.account())
                                && !other.id().equals(self)
                                && (other.until() == null || !other.until().isBefore(from)));
    }

    /** That something holds from a day on, on which nothing rests yet. */
    MemberChange from(LocalDate day, String pointer) {
        return require(
                !metFrom.test(day),
                pointer,
                new Text(
                        "An diesem Tag oder danach hat das Gremium schon getagt; möglich ist ein Tag nach seiner letzten"
                                + " Sitzung.",
                        "The body has met on that day or after it; a day after its last session is possible."));
    }

    /** That the day is one of the member's own. */
    MemberChange within(Member member, LocalDate day, String pointer) {
        return require(
                member.sitsOn(day),
                pointer,
                new Text(
                        "An diesem Tag gehört das Mitglied dem Gremium nicht an; möglich ist ein Tag seiner Mitgliedschaft.",
                        "The member does not belong to the body on that day; a day of their membership is possible."));
    }

    MemberChange after(LocalDate first, LocalDate last) {
        return require(
                first.isAfter(last),
                "/from",
                new Text(
                        "Die Nachfolge beginnt nach dem letzten Tag des vorigen Mitglieds.",
                        "The successor begins after the last day of the member before."));
    }

    /** A last day is known, before or now. */
    MemberChange leaves(LocalDate last) {
        return require(
                last != null,
                "/until",
                new Text(
                        "Bitte geben Sie den letzten Tag des Mitglieds an, das ausscheidet.",
                        "Please give the last day of the member who leaves."));
    }

    /**
     * Of whom a deputy stands in, and that they do not count beside them.
     *
     * @param self id of the deputy; null while they have none
     */
    MemberChange deputy(String self, String principal, boolean voting) {
        if (principal == null) {
            return this;
        }
        return require(
                        !principal.equals(self)
                                && all.stream().anyMatch(other -> other.id().equals(principal)),
                        "/deputyOf",
                        new Text(
                                "Vertreten wird ein anderes Mitglied dieses Gremiums; bitte ein solches nennen.",
                                "Deputised for is another member of this body; please name one."))
                .require(
                        !voting,
                        "/voting",
                        new Text(
                                "Wer vertritt, zählt nicht neben dem vertretenen Mitglied und hat keine eigene Stimme.",
                                "A deputy does not count beside the member deputised for, and has no vote of their own."));
    }

    /** An account sits in a body once on each day, and is one of the district. */
    MemberChange account(String self, String account, LocalDate from, Predicate<String> takesPart) {
        if (account == null) {
            return this;
        }
        return require(!isElsewhere(self, account, from), "/account", TWICE)
                .require(
                        takesPart.test(account),
                        "/account",
                        new Text(
                                "Dieses Konto hat im Stadtteil keine Rolle; bitte ein solches nennen oder keines.",
                                "This account has no role in the district; please name one that has, or none."));
    }

    private MemberChange require(boolean holds, String pointer, Text wrong) {
        if (!holds) {
            objections.add(new Objection(pointer, wrong, RULE, cite.apply(SOURCE)));
        }
        return this;
    }

    /** @throws Refusal 422 with all that is wrong */
    void refuse() {
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
    }
}
