package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Most;
import java.time.LocalDate;
import java.util.List;

/**
 * A set of criteria as it is entered.
 *
 * @param from the first day on which it is to hold
 * @param criteria in their order, at least one
 */
@LabelsOf(CriteriaSet.class)
public record NewCriteriaSet(LocalDate from, @Most(40) List<NewCriterion> criteria) {
    public NewCriteriaSet {
        Input in = Input.of(NewCriteriaSet.class);
        in.present("from", from);
        criteria = in.some("criteria", criteria);
        in.refuse();
    }
}
