package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.PresidingOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who leads a session (VwVfG § 89): the chair, else the deputy chairs in their order, else whoever comes then.
 *
 * @param deputies ids of members
 * @param source the paragraph, or the body's own rules of procedure
 */
public record PresidingRule(List<String> deputies, PresidingOrder last, String source) {
    public static final String ID = "committee.presiding";
    public static final String VERSION = "1";
    private static final String LAW = "VwVfG § 89";

    public PresidingRule {
        deputies = List.copyOf(deputies);
        requireNonNull(last);
        requireNonNull(source);
    }

    /** As the body has it, else as the law. */
    public static PresidingRule of(OwnRules own, String byLaw) {
        boolean legal = own.deputyChairs().isEmpty() && own.presiding() == null;
        String named = own.presidingSource() == null ? byLaw : own.presidingSource();
        return new PresidingRule(
                own.deputyChairs(),
                own.presiding() == null ? PresidingOrder.OFFICE : own.presiding(),
                legal ? LAW : named);
    }

    /**
     * The first in the order who can; empty where it is left to the office.
     *
     * @param members of the day, as lists show them
     * @param free whether somebody is there and not excluded
     */
    public Optional<Member> first(List<Member> members, Predicate<Member> free) {
        return Stream.of(
                        members.stream().filter(Member::chair),
                        deputies.stream()
                                .flatMap(id -> members.stream()
                                        .filter(member -> member.id().equals(id))),
                        last(members))
                .flatMap(next -> next)
                .filter(free)
                .findFirst();
    }

    private Stream<Member> last(List<Member> members) {
        return last == PresidingOrder.LONGEST_SERVING
                ? members.stream()
                        .filter(Member::voting)
                        .sorted(Comparator.comparing(
                                Member::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                : Stream.empty();
    }
}
