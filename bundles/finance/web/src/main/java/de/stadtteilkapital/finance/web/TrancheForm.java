package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.web.Entered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields in which somebody enters a tranche; the page says of which round. */
@LabelsOf(NewTranche.class)
record TrancheForm(Money amount, String reference, @Nullable String earmark) {
    /** The form as it was sent, with its round. */
    static Entered written(Entered sent, String district, String round) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put("district", List.of(district));
        fields.put("round", List.of(round));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
