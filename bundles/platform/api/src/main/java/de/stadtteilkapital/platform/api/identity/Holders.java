package de.stadtteilkapital.platform.api.identity;

import java.util.Set;

/**
 * The roles that have a {@link Right}, and whose things it is about.
 *
 * @param district have it of everything in the district in which they hold the role
 * @param own have it of what is theirs alone: a sponsor's projects, a body's sessions, what an office was asked
 * @param tasks that need it: of a role that a mandate limits to tasks only one with such a task has it
 */
public record Holders(Set<Role> district, Set<Role> own, Set<Task> tasks) {
    public Holders {
        district = Set.copyOf(district);
        own = Set.copyOf(own);
        tasks = Set.copyOf(tasks);
    }

    /** Those of whose roles a limited one has it never. */
    public Holders(Set<Role> district, Set<Role> own) {
        this(district, own, Set.of());
    }

    /** Of everything in their district. */
    public static Holders in(Role... district) {
        return new Holders(Set.of(district), Set.of());
    }

    /** Of what is theirs. */
    public static Holders of(Role... own) {
        return new Holders(Set.of(), Set.of(own));
    }

    /** Those, and others of what is theirs. */
    public Holders andOf(Role... own) {
        return new Holders(district, Set.of(own), tasks);
    }

    /** Those, also where their role is limited to one of these tasks. */
    public Holders forTasks(Task... tasks) {
        return new Holders(district, own, Set.of(tasks));
    }

    /** Whether a limit of the role leaves it; that the role has it at all is another question. */
    boolean leaves(Assignment assignment) {
        Set<Task> limit = assignment.tasks();
        return limit == null
                || limit.stream().anyMatch(task -> task.role() == assignment.role() && tasks.contains(task));
    }
}
