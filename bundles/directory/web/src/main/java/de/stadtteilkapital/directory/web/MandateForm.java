package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateKind;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Entered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which somebody enters a mandate.
 *
 * @param otherRole a task that only the district knows
 */
@LabelsOf(GivenMandate.class)
record MandateForm(
        String holder,
        @Nullable String role,

        @Label(german = "eine andere Aufgabe", english = "another task") @Nullable
        String otherRole,

        String legalBasis,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String substituteFor,
        @Nullable String phrase,
        @Nullable List<Task> tasks) {
    static final List<Choice> KINDS = Choice.of(MandateKind.class);
    static final List<Choice> TASKS = Choice.of(Task.class);

    static MandateForm of(GivenMandate one) {
        boolean known = MandateKind.of(one.role()).isPresent();
        return new MandateForm(
                one.holder(),
                known ? one.role() : null,
                known ? null : one.role(),
                one.legalBasis(),
                one.from(),
                one.to(),
                one.substituteFor(),
                one.phrase(),
                one.tasks());
    }

    /** The form as it was sent, with its district and the one task. */
    static Entered written(Entered sent, String district) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        List<String> other = fields.remove("otherRole");
        if (other != null && other.stream().anyMatch(typed -> !typed.isBlank())) {
            fields.put("role", other);
        }
        fields.put("district", List.of(district));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
