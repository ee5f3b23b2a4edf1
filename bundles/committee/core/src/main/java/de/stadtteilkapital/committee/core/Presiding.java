package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Session;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Who leads a session, as whoever acts in it finds it (VwVfG § 89). */
final class Presiding {
    private final SessionFacts session;
    private final ReadOnce<Optional<String>> named;

    /**
     * Of one session.
     *
     * @param named id of the seat that was named to preside; asked for once
     */
    Presiding(SessionFacts session, Supplier<Optional<String>> named) {
        this.session = requireNonNull(session);
        this.named = new ReadOnce<>(named);
    }

    /** Whoever was named or leads by the rules, of those who are present and not excluded; empty where none may. */
    Optional<Member> member(Set<String> excluded) {
        return Leading.of(session.body(), session.seats(), named.get().orElse(null), excluded);
    }

    /**
     * The chair presides; else whoever was named or the body's rules name next, of those who are there and not excluded,
     * else a coordinator. Minutes the chair makes in any case.
     *
     * @param excluded members who are excluded from what is done
     */
    boolean isMine(Supplier<Set<String>> excluded) {
        return session.chairs() || leadsOrStandsIn(excluded);
    }

    /** As {@link #isMine}, but for a chair who is not there: what they have not seen they don't record. */
    boolean recordsVotes(Supplier<Set<String>> excluded) {
        return session.chairs() && (isUnrecorded() || !isAbsent()) || leadsOrStandsIn(excluded);
    }

    /** Whether the caller leads by their seat. */
    boolean leads() {
        return !isUnrecorded() && leads(Set.of());
    }

    /**
     * Whether the caller has led where it would have been left to the office.
     *
     * @param seat id of the member who has, or null
     */
    boolean tookOver(String seat, Supplier<Set<String>> excluded) {
        return session.sits()
                && !isUnrecorded()
                && isMe(session.body().members().stream()
                        .filter(member -> member.id().equals(seat))
                        .findFirst())
                && isLeaderless(excluded.get());
    }

    private boolean leadsOrStandsIn(Supplier<Set<String>> excluded) {
        return !isUnrecorded() && leads(excluded.get()) || session.coordinates() && fallsToOffice(excluded);
    }

    private boolean leads(Set<String> excluded) {
        return session.sits() && isMe(member(excluded));
    }

    private boolean fallsToOffice(Supplier<Set<String>> excluded) {
        return isUnrecorded() || isLeaderless(excluded.get());
    }

    /** Whether nobody of the body leads who could do so by an account. */
    private boolean isLeaderless(Set<String> excluded) {
        return member(excluded).map(Member::account).isEmpty();
    }

    /** Whether the caller was a member on the day, and is not among those who came. */
    private boolean isAbsent() {
        return session.body().members().stream()
                .anyMatch(member -> session.me().account().equals(member.account())
                        && !session.seats().present().contains(member.id()));
    }

    private boolean isMe(Optional<Member> member) {
        return member.map(Member::account)
                .filter(session.me().account()::equals)
                .isPresent();
    }

    /** Nobody is present before attendance is recorded. */
    private boolean isUnrecorded() {
        Session.State state = session.session().state();
        return state == Session.State.PLANNED || state == Session.State.INVITED;
    }
}
