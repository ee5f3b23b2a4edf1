package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Mandate} as it was given, with what became of it.
 *
 * @param holder account of the person
 * @param role code of the task, one of {@link MandateKind} or a district's own
 * @param to last day, null for an open end
 * @param substituteFor account of the person for whom the holder deputises; a role that rests on this mandate holds only
 *     on days on which that person is away; null for none
 * @param phrase with which the holder signs: {@code i. V.}; null for that of its kind, see {@link #signsWith}
 * @param tasks to which it limits a role that rests on it; none where it does not
 * @param endReason why it was ended before its term; null where it was not, and for whoever does not keep the directory
 */
public record GivenMandate(
        String id,
        String district,

        @Label(german = "der Inhaber", english = "the holder", accusative = "den Inhaber")
        String holder,

        @Label(german = "die Aufgabe", english = "the task") String role,
        String legalBasis,
        LocalDate from,
        @Nullable LocalDate to,

        @Label(german = "die vertretene Person", english = "the person deputised for") @Nullable
        String substituteFor,

        @Label(
                german = "der Zusatz der Unterschrift",
                english = "the phrase of the signature",
                accusative = "den Zusatz der Unterschrift")
        @Nullable
        String phrase,

        @Label(
                german = "der Grund der Beendigung",
                english = "the reason of the ending",
                accusative = "den Grund der Beendigung")
        @Nullable
        String endReason,

        @Label(german = "die Beschränkung auf Aufgaben", english = "the limit to tasks")
        List<Task> tasks) {
    public GivenMandate {
        tasks = List.copyOf(tasks);
    }

    /** One without a limit. */
    public GivenMandate(
            String id,
            String district,
            String holder,
            String role,
            String legalBasis,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String substituteFor,
            @Nullable String phrase,
            @Nullable String endReason) {
        this(id, district, holder, role, legalBasis, from, to, substituteFor, phrase, endReason, List.of());
    }

    /** For whoever need not know why it was ended. */
    public GivenMandate withoutReason() {
        return new GivenMandate(id, district, holder, role, legalBasis, from, to, substituteFor, phrase, null, tasks);
    }

    /** With what its holder signs: its own phrase, else a deputy's, else that of its kind; empty for the name alone. */
    public Optional<String> signsWith() {
        if (phrase != null) {
            return Optional.of(phrase);
        }
        return substituteFor == null
                ? MandateKind.of(role).flatMap(MandateKind::phrase)
                : Optional.of(MandateKind.DEPUTY_PHRASE);
    }

    /** Whether a role can rest on it: of one that limits to tasks only the role whose tasks they are. */
    public boolean carries(Role wanted) {
        return tasks.isEmpty() || tasks.stream().anyMatch(task -> task.role() == wanted);
    }

    public boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }
}
