package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * To what a mandate may limit the role that rests on it: whoever supports only has the rights that name their task
 * ({@link Holders#forTasks}) and no others of the role. On what such a limit rests, the mandate says.
 */
public enum Task implements Labelled {
    ADVISE(
            "Interessierte beraten: Beratungsfälle führen",
            "advise people with an idea: keep cases of advice",
            Role.COORDINATOR),
    READ_CASES(
            "Anträge und Träger einsehen, ohne sie zu prüfen",
            "see applications and sponsors without checking them",
            Role.COORDINATOR);

    private final Text label;
    private final Role role;

    Task(String german, String english, Role role) {
        label = new Text(german, english);
        this.role = requireNonNull(role);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Of whose work it is a part. */
    public Role role() {
        return role;
    }

    public static Optional<Task> of(String code) {
        return Arrays.stream(values()).filter(task -> task.name().equals(code)).findFirst();
    }
}
