package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.web.Entered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields in which somebody enters who is away. */
@LabelsOf(Absence.class)
record AbsenceForm(String account, LocalDate from, LocalDate to) {
    static Entered written(Entered sent, String district) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put("district", List.of(district));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
