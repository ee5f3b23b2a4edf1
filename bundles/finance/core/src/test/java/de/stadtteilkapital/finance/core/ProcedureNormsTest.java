package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** By the laws of the Länder themselves. */
class ProcedureNormsTest {
    private static final OfficeAddress OFFICE =
            new OfficeAddress("Stadt", "Straße 1", "12345 Ort", "1", "a@b.example", "");

    private static ProcedureNorms norms(Land land, ProcedureLaw law) {
        return ProcedureNorms.of(
                new District("d", "D", "Programm", Money.of("1.00"), "D", OFFICE, List.of(), land, law));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NW; LAND;     §§ 35, 36 VwVfG NRW;    §§ 54, 56 VwVfG NRW;    § 49a Abs. 3 VwVfG NRW
            NW; CONTRACT; §§ 35, 36 VwVfG NRW;    §§ 54, 56 VwVfG NRW;    § 49a Abs. 3 VwVfG NRW
            NW; SGB_X;    §§ 31, 32 SGB X;        §§ 53, 55 SGB X;        § 50 Abs. 2a SGB X
            BY; LAND;     Art. 35, 36 BayVwVfG;   Art. 54, 56 BayVwVfG;   Art. 49a Abs. 3 BayVwVfG
            SH; LAND;     §§ 106, 107 LVwG;       §§ 121, 123 LVwG;       § 117a Abs. 3 LVwG
            ;   ;         §§ 35, 36 VwVfG;        §§ 54, 56 VwVfG;        § 49a Abs. 3 VwVfG
            """)
    void eachDistrictCitesItsOwnLaw(Land land, ProcedureLaw law, String act, String contract, String interest) {
        assertThat(norms(land, law)).isEqualTo(new ProcedureNorms(act, contract, interest));
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void eachLandHasALawOfItsOwn(Land land) {
        assertThat(norms(land, ProcedureLaw.LAND)).isNotEqualTo(norms(null, null));
    }
}
