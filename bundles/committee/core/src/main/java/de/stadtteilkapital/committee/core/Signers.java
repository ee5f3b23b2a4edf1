package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose signatures the minutes of a session need (VwVfG § 93): those of all who presided, and the keeper's. */
final class Signers {
    private final SessionFacts session;
    private final CommitteeTables tables;

    /**
     * One signature.
     *
     * @param member id of the seat that presided; null of the keeper, and where nobody did
     */
    record Part(Minutes.Function function, String member) {
        static Part of(KeptMinutes.KeptSignature signature) {
            return new Part(signature.function(), signature.member());
        }
    }

    Signers(SessionFacts session, CommitteeTables tables) {
        this.session = requireNonNull(session);
        this.tables = requireNonNull(tables);
    }

    /** All that are needed: fixed with the minutes, and before them as it stands. */
    Set<Part> needed() {
        Optional<KeptMinutes> minutes = session.minutes();
        Set<Part> needed = new LinkedHashSet<>();
        needed.add(new Part(
                Minutes.Function.CHAIR, minutes.isPresent() ? minutes.get().signer() : signer().orElse(null)));
        minutes.map(KeptMinutes::leaders)
                .orElse(Set.of())
                .forEach(leader -> needed.add(new Part(Minutes.Function.PRESIDING, leader)));
        if (session.session().keeper() != null) {
            needed.add(new Part(Minutes.Function.KEEPER, null));
        }
        return needed;
    }

    /** Those that the caller gives. */
    Set<Part> mine() {
        return needed().stream()
                .filter(part -> part.function() == Minutes.Function.KEEPER
                        ? session.me().account().equals(session.session().keeper())
                        : session.standsFor(part.member()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that are there. */
    Set<Part> given() {
        return session.minutes().stream()
                .flatMap(kept -> kept.signatures().stream())
                .map(Part::of)
                .collect(Collectors.toSet());
    }

    /**
     * Id of the seat that signs for the chair: whoever presided over the session, and over an item of it where somebody did;
     * else the chair on the day of the session. Who has no account signs not.
     */
    Optional<String> signer() {
        Optional<String> whole = session.presiding()
                .member(Set.of())
                .filter(member -> member.account() != null)
                .map(Member::id);
        Set<String> presided = presided();
        return presided.isEmpty()
                ? whole.or(() -> Visibility.chair(session.body().members())
                        .filter(member -> member.account() != null)
                        .map(Member::id))
                : whole.filter(presided::contains).or(() -> presided.stream().findFirst());
    }

    /** Ids of the seats that led items besides the signer. */
    Set<String> leaders() {
        String signer = signer().orElse(null);
        return presided().stream().filter(seat -> !seat.equals(signer)).collect(Collectors.toSet());
    }

    /** By what was kept with each vote; an item without one was led by who would have led it. */
    private Set<String> presided() {
        List<AgendaItem> items = session.items();
        Map<String, List<Vote>> votes =
                tables.votes().ofItems(items.stream().map(AgendaItem::id).toList());
        Set<String> accounts = session.body().members().stream()
                .filter(member -> member.account() != null)
                .map(Member::id)
                .collect(Collectors.toSet());
        Set<String> presided = new LinkedHashSet<>();
        for (AgendaItem item : items) {
            List<Vote> on = votes.getOrDefault(item.id(), List.of());
            if (on.isEmpty()) {
                session.presiding()
                        .member(session.excluded(item.id()))
                        .map(Member::id)
                        .ifPresent(presided::add);
            }
            on.stream().map(Vote::presiding).filter(Objects::nonNull).forEach(presided::add);
        }
        presided.retainAll(accounts);
        return presided;
    }
}
