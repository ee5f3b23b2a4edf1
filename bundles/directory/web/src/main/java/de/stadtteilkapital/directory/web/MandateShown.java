package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateKind;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mandate as a page shows it, people by their names and the task in words; a person the reader may not name by a dash. */
public record MandateShown(
        GivenMandate one,
        Text task,
        String holder,
        @Nullable String substituteFor,
        @Nullable String phrase,
        List<Text> tasks,
        boolean over) {
    static MandateShown of(GivenMandate one, Map<String, String> names, LocalDate today) {
        String whom = one.substituteFor();
        return new MandateShown(
                one,
                task(one.role()),
                names.getOrDefault(one.holder(), "–"),
                whom == null ? null : names.getOrDefault(whom, "–"),
                one.signsWith().orElse(null),
                one.tasks().stream().map(Task::label).toList(),
                one.isOver(today));
    }

    /** A district's own task as it was typed. */
    static Text task(String code) {
        return MandateKind.of(code).map(MandateKind::label).orElseGet(() -> Text.same(code));
    }
}
