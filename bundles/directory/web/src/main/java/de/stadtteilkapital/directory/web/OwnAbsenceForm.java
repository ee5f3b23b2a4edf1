package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.web.Entered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields in which somebody enters that they are away themselves. */
@LabelsOf(Absence.class)
record OwnAbsenceForm(String district, LocalDate from, LocalDate to) {
    /** @param districts those in which they take part; of one it is not asked which */
    static Entered written(Entered sent, String account, List<String> districts) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put("account", List.of(account));
        if (districts.size() == 1) {
            fields.put("district", districts);
        }
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
