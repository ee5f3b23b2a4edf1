package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * A proof of use as the sponsor submits it; the vouchers are those entered by then.
 *
 * @param income all income of the project so far, also what an earlier interim proof named; at most 500 entries
 * @param declaration that the expenditure was necessary and the figures agree with the books; has to be true
 */
public record NewProofOfUse(ProofOfUse.Kind kind, @Most(500) List<ProjectIncome> income, boolean declaration) {

    public NewProofOfUse {
        Require.present("kind", kind);
        income = Require.list("income", income);
    }
}
