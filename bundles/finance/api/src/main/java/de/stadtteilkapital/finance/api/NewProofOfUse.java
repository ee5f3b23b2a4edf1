package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Most;
import java.util.List;

/**
 * A proof of use as the sponsor submits it; the vouchers are those entered by then.
 *
 * @param income of the project; what an earlier interim proof named counts as well, whether or not it stands here again;
 *     at most 500 entries
 * @param declaration that the expenditure was necessary and the figures agree with the books; has to be true
 */
public record NewProofOfUse(
        ProofOfUse.Kind kind,

        @Label(german = "die Einnahmen", english = "the income") @Most(500)
        List<ProjectIncome> income,

        @Label(german = "die Erklärung", english = "the declaration")
        boolean declaration) {

    public NewProofOfUse {
        Input in = Input.of(NewProofOfUse.class);
        in.present("kind", kind);
        income = in.list("income", income);
        in.refuse();
    }
}
