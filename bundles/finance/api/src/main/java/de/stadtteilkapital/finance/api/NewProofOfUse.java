package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * A proof of use as the sponsor submits it; the vouchers are those entered by then.
 *
 * @param income all income of the project so far, also what an earlier interim proof named; at most 500 entries
 * @param declaration that the expenditure was necessary and the figures agree with the books; has to be true
 */
public record NewProofOfUse(ProofOfUse.Kind kind, List<ProjectIncome> income, boolean declaration) {
    private static final int MOST = 500;

    public NewProofOfUse {
        Require.present("kind", kind);
        income = Require.list("income", income, MOST);
    }
}
