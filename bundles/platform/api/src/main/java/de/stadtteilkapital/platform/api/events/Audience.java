package de.stadtteilkapital.platform.api.events;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group of people who may see an event, written as a tag beside it. */
public record Audience(String tag) {
    public Audience {
        requireNonNull(tag);
    }

    /** Everyone who has a role in a district, coordinators for instance. */
    public static Audience role(Role role, String district) {
        return new Audience(role.code() + "@" + district);
    }

    /** Everyone who has a role in a district that is limited to this task. */
    private static Audience limited(Role role, Task task, String district) {
        return new Audience(role.code() + "/" + task.name() + "@" + district);
    }

    /** Everyone who has a right of everything in a district, also by a role that is limited to a task which needs it. */
    public static Set<Audience> holders(Right right, String district) {
        Set<Task> tasks = right.holders().tasks();
        return right.holders().district().stream()
                .flatMap(role -> Stream.concat(
                        Stream.of(role(role, district)),
                        tasks.stream().filter(task -> task.role() == role).map(task -> limited(role, task, district))))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Audience sponsor(String sponsor) {
        return new Audience("sponsor:" + sponsor);
    }

    /** Those who act for an office of a district; another district may have one with the same id. */
    public static Audience office(String district, String office) {
        return new Audience("office:" + office + "@" + district);
    }

    /** Those who sit in a body of a district; another district may have one with the same id. */
    public static Audience body(String district, String body) {
        return new Audience("body:" + body + "@" + district);
    }

    /** All groups a caller belongs to. */
    public static Set<Audience> of(Caller caller) {
        return caller.roles().stream().flatMap(Audience::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Audience> of(Assignment assignment) {
        if (assignment.tasks() != null) {
            return assignment.district() == null
                    ? Stream.of()
                    : assignment.tasks().stream()
                            .map(task -> limited(assignment.role(), task, requireNonNull(assignment.district())));
        }
        Stream<Audience> byReach = switch (assignment.role()) {
            case SPONSOR -> assignment.sponsors().stream().map(Audience::sponsor);
            case OFFICE -> assignment.ofOffice().map(of -> office(of.district(), of.id())).stream();
            case BODY_MEMBER -> assignment.ofBody().map(of -> body(of.district(), of.id())).stream();
            default -> Stream.of();
        };
        return assignment.district() == null
                ? byReach
                : Stream.concat(byReach, Stream.of(role(assignment.role(), assignment.district())));
    }
}
