package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import java.util.List;
import java.util.Set;

/**
 * Whoever has logged in, and what they may do where.
 *
 * @param account opaque id
 * @param login by which the person logs in; null for a program
 */
public record Me(String account, String login, String name, List<Scoped> roles) {
    /**
     * One role and its reach.
     *
     * @param sponsors for whom a sponsor's account acts, null for any other role
     * @param tasks to which a mandate limits it, null where none does
     */
    public record Scoped(
            Role role, String district, String office, String body, List<String> sponsors, List<Task> tasks) {
        static Scoped of(Assignment assignment) {
            List<String> sponsors = assignment.role() == Role.SPONSOR ? assignment.sponsors() : null;
            Set<Task> limit = assignment.tasks();
            return new Scoped(
                    assignment.role(),
                    assignment.district(),
                    assignment.office(),
                    assignment.body(),
                    sponsors,
                    limit == null ? null : limit.stream().sorted().toList());
        }
    }

    static Me of(Caller caller, String login) {
        return new Me(
                caller.account(),
                login,
                caller.name(),
                caller.roles().stream().map(Scoped::of).toList());
    }
}
