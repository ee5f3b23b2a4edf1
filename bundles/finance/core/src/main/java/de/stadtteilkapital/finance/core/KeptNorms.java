package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.ProcedureNorms;
import java.util.Map;

/**
 * The norms of procedure that a letter cites, as they are kept with it.
 *
 * @param act an act with conditions (VwVfG §§ 35, 36)
 * @param contract a contract with a service in return (VwVfG §§ 54, 56)
 * @param interest on what is to be paid back (VwVfG § 49a Abs. 3)
 */
record KeptNorms(String act, String contract, String interest) {
    private static final String ACT = "finance.norms.act";
    private static final String CONTRACT = "finance.norms.contract";
    private static final String INTEREST = "finance.norms.interest";

    static KeptNorms of(District district) {
        return of(ProcedureNorms.of(district));
    }

    private static KeptNorms of(ProcedureNorms norms) {
        return new KeptNorms(
                norms.cite("VwVfG §§ 35, 36"), norms.cite("VwVfG §§ 54, 56"), norms.cite("VwVfG § 49a Abs. 3"));
    }

    /** As they are kept with a letter that cites them. */
    Map<String, String> kept() {
        return Map.of(ACT, act, CONTRACT, contract, INTEREST, interest);
    }

    /**
     * What a letter cited that was sent. Before any words were kept it was the federal law; between that and the keeping of
     * norms it was the law of the district.
     *
     * @param kept with the letter, nothing of one from before
     */
    static KeptNorms cited(Map<String, String> kept, District district) {
        if (kept.isEmpty()) {
            return of(ProcedureNorms.federal());
        }
        KeptNorms otherwise = of(district);
        return new KeptNorms(
                kept.getOrDefault(ACT, otherwise.act),
                kept.getOrDefault(CONTRACT, otherwise.contract),
                kept.getOrDefault(INTEREST, otherwise.interest));
    }
}
