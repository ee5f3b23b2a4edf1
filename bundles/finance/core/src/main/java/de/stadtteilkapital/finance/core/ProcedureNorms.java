package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import java.util.Map;

/**
 * The norms of procedure that a district's letters cite: a local authority acts by the law of its Land (VwVfG § 1 Abs. 3), or
 * by SGB X. Some Länder have a full law of their own, others have the federal one apply; Schleswig-Holstein has its own numbers.
 *
 * @param act an act with conditions (VwVfG §§ 35, 36)
 * @param contract a contract with a service in return (VwVfG §§ 54, 56)
 * @param interest on what is to be paid back (VwVfG § 49a Abs. 3)
 */
record ProcedureNorms(String act, String contract, String interest) {
    private static final ProcedureNorms SOCIAL =
            new ProcedureNorms("§§ 31, 32 SGB X", "§§ 53, 55 SGB X", "§ 50 Abs. 2a SGB X");
    private static final ProcedureNorms SCHLESWIG_HOLSTEIN =
            new ProcedureNorms("§§ 106, 107 LVwG", "§§ 121, 123 LVwG", "§ 117a Abs. 3 LVwG");

    private static final ProcedureNorms FEDERAL = numbered("§§", "§", "VwVfG");

    private static final String ACT = "finance.norms.act";
    private static final String CONTRACT = "finance.norms.contract";
    private static final String INTEREST = "finance.norms.interest";

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
    static ProcedureNorms cited(Map<String, String> kept, District district) {
        if (kept.isEmpty()) {
            return FEDERAL;
        }
        ProcedureNorms otherwise = of(district);
        return new ProcedureNorms(
                kept.getOrDefault(ACT, otherwise.act),
                kept.getOrDefault(CONTRACT, otherwise.contract),
                kept.getOrDefault(INTEREST, otherwise.interest));
    }

    /** Of a district that has not said whose law it follows the federal law's. */
    static ProcedureNorms of(District district) {
        if (district.procedureLaw() == ProcedureLaw.SGB_X) {
            return SOCIAL;
        }
        Land land = district.land();
        if (land == null) {
            return FEDERAL;
        }
        if (land == Land.SH) {
            return SCHLESWIG_HOLSTEIN;
        }
        return land == Land.BY ? numbered("Art.", "Art.", "BayVwVfG") : numbered("§§", "§", law(land));
    }

    private static ProcedureNorms numbered(String several, String one, String law) {
        return new ProcedureNorms(several + " 35, 36 " + law, several + " 54, 56 " + law, one + " 49a Abs. 3 " + law);
    }

    private static String law(Land land) {
        return switch (land) {
            case BW -> "LVwVfG";
            case BE -> federalBy("VwVfG BE");
            case BB -> federalBy("VwVfGBbg");
            case HB -> "BremVwVfG";
            case HH -> "HmbVwVfG";
            case HE -> "HVwVfG";
            case MV -> "VwVfG M-V";
            case NI -> federalBy("NVwVfG");
            case NW -> "VwVfG NRW";
            case RP -> federalBy("LVwVfG");
            case SL -> "SVwVfG";
            case SN -> federalBy("SächsVwVfZG");
            case ST -> federalBy("VwVfG LSA");
            case TH -> "ThürVwVfG";
            case BY, SH -> throw new IllegalArgumentException(land + " counts otherwise");
        };
    }

    private static String federalBy(String law) {
        return "VwVfG in Verbindung mit § 1 " + law;
    }
}
