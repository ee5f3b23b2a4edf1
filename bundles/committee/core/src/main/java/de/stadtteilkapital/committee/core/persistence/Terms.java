package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a body's seats, by seat and in the order of their days. */
final class Terms {
    private static final Comparator<MemberEntity> BY_DAY =
            Comparator.comparing(MemberEntity::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<MemberEntity>> seats = new LinkedHashMap<>();

    /** @param rows of one body, as lists show its seats */
    Terms(List<MemberEntity> rows) {
        rows.stream()
                .filter(row -> !row.isGone())
                .forEach(row -> seats.computeIfAbsent(row.seat(), seat -> new ArrayList<>())
                        .add(row));
        seats.values().forEach(terms -> terms.sort(BY_DAY));
    }

    /** Who sits in the body on the day, the chair first. */
    List<Member> on(LocalDate day) {
        return chairFirst(seats.values().stream()
                .flatMap(terms -> terms.stream()
                        .filter(term -> term.covers(day))
                        .map(term -> told(terms, term))
                        .limit(1))
                .toList());
    }

    /** All who have sat in the body or will: as they do on the day, else as they will first, else as they did last. */
    List<Member> all(LocalDate day) {
        return chairFirst(
                seats.values().stream().map(terms -> nearest(terms, day)).toList());
    }

    Optional<Member> one(String seat, LocalDate day) {
        return Optional.ofNullable(seats.get(seat)).map(terms -> nearest(terms, day));
    }

    private static Member nearest(List<MemberEntity> terms, LocalDate day) {
        MemberEntity term =
                terms.stream().filter(one -> !one.endsBefore(day)).findFirst().orElse(terms.get(terms.size() - 1));
        return told(terms, term);
    }

    /** From the first to the last day of all that follow each other without a gap. */
    private static Member told(List<MemberEntity> terms, MemberEntity term) {
        int first = terms.indexOf(term);
        int last = first;
        while (first > 0 && terms.get(first).follows(terms.get(first - 1))) {
            first--;
        }
        while (last < terms.size() - 1 && terms.get(last + 1).follows(terms.get(last))) {
            last++;
        }
        return term.toRecord(terms.get(first).from(), terms.get(last).until());
    }

    private static List<Member> chairFirst(List<Member> members) {
        return members.stream()
                .sorted(Comparator.comparing(Member::chair).reversed())
                .toList();
    }
}
