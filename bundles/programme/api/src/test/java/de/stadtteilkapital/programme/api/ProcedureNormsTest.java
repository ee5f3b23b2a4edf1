package de.stadtteilkapital.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
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
            NW; LAND;     VwVfG §§ 35, 36;            §§ 35, 36 VwVfG NRW
            NW; CONTRACT; VwVfG §§ 54, 56;            §§ 54, 56 VwVfG NRW
            NW; SGB_X;    VwVfG §§ 35, 36;            §§ 31, 32 SGB X
            NW; SGB_X;    VwVfG §§ 54, 56;            §§ 53, 55 SGB X
            NW; SGB_X;    VwVfG § 49a Abs. 3;         § 50 Abs. 2a SGB X
            NW; SGB_X;    VwVfG § 39;                 § 35 SGB X
            NW; SGB_X;    VwVfG § 20;                 § 16 SGB X
            NW; SGB_X;    VwVfG § 31 Abs. 3 bis 5;    § 26 Abs. 3 bis 5 SGB X
            NW; SGB_X;    VwVfG § 90 Abs. 2;          § 90 Abs. 2 VwVfG NRW entsprechend
            BY; LAND;     VwVfG §§ 35, 36;            Art. 35, 36 BayVwVfG
            BY; LAND;     VwVfG § 49a Abs. 3;         Art. 49a Abs. 3 BayVwVfG
            BY; LAND;     VwVfG § 48, § 49;           Art. 48, Art. 49 BayVwVfG
            SH; LAND;     VwVfG §§ 35, 36;            §§ 106, 107 LVwG
            SH; LAND;     VwVfG § 49a Abs. 3;         § 117a Abs. 3 LVwG
            SH; LAND;     VwVfG § 90 Abs. 1;          § 102 Abs. 1 LVwG
            SH; LAND;     VwVfG § 83;                 LVwG (entspricht § 83 VwVfG)
            NI; LAND;     VwVfG § 39;                 § 39 VwVfG in Verbindung mit § 1 NVwVfG
            ;   ;         VwVfG §§ 35, 36;            §§ 35, 36 VwVfG
            NW; LAND;     VwVfG § 39 Abs. 1 Satz 3;   § 39 Abs. 1 Satz 3 VwVfG NRW
            NW; LAND;     VwVfG §§ 48 bis 49a;        §§ 48 bis 49a VwVfG NRW
            """)
    void eachDistrictCitesItsOwnLaw(Land land, ProcedureLaw law, String federal, String own) {
        assertThat(norms(land, law).cite(federal)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Geschäftsordnung                            | Geschäftsordnung
            VwVfG § 36 Abs. 2 Nr. 2; Vertrag: BGB § 148 | § 36 Abs. 2 Nr. 2 VwVfG NRW; Vertrag: BGB § 148
            ist ausgeschlossen (VwVfG § 20)             | ist ausgeschlossen (§ 20 VwVfG NRW)
            Aktenordnung; VwVfG § 48, § 49              | Aktenordnung; § 48, § 49 VwVfG NRW
            VwVfG § 10 Satz 2, § 25 Abs. 2              | § 10 Satz 2, § 25 Abs. 2 VwVfG NRW
            VwVfG § 91. Danach VwVfG §§ 90, 93.         | § 91 VwVfG NRW. Danach §§ 90, 93 VwVfG NRW.
            § 39 VwVfG NRW                              | § 39 VwVfG NRW
            """)
    void whatStandsAroundANormStays(String written, String read) {
        assertThat(norms(Land.NW, ProcedureLaw.LAND).cite(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void eachLandHasALawOfItsOwn(Land land) {
        assertThat(norms(land, ProcedureLaw.LAND).cite("VwVfG § 39"))
                .isNotEqualTo(ProcedureNorms.federal().cite("VwVfG § 39"));
    }
}
