package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbansTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "DE89 3704 0044 0532 0130 00, DE89370400440532013000",
        "de89370400440532013000, DE89370400440532013000",
        "NL91ABNA0417164300, NL91ABNA0417164300"
    })
    void writtenInManyWays(String written, String iban) {
        assertThat(Ibans.objection(written, TODAY)).isEmpty();
        assertThat(Ibans.electronic(written)).isEqualTo(iban);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DE88370400440532013000", "DE8937040044053201300", "XX89370400440532013000", "DE", "?", "DE89-37"
            })
    void refusedWithRuleAndSource(String written) {
        assertThat(Ibans.objection(written, TODAY)).hasValueSatisfying(objection -> {
            assertThat(objection.pointer()).isEqualTo("/iban");
            assertThat(objection.rule()).isNotNull();
            assertThat(objection.source()).isNotNull();
        });
    }

    /** As pasted from a banking app or a statement: no-break, narrow and invisible blanks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000",
                "DE89\u202f3704\u202f0044\u202f0532\u202f0130\u202f00",
                "DE89370400440532013000\u200b",
                "\ufeffDE89370400440532013000"
            })
    void blanksThatNobodySeesAreNoDifference(String written) {
        assertThat(Ibans.objection(written, TODAY)).isEmpty();
        assertThat(Ibans.electronic(written)).isEqualTo("DE89370400440532013000");
    }

    /** Real examples of each country's form, with right check digits. */
    @ParameterizedTest
    @CsvSource({
        "TR330006100519786457841326,         2026-12-01, false",
        "AE070331234567890123456,            2026-12-01, false",
        "UA213223130000026007233566001,      2026-12-01, false",
        "BR1800360305000010009795493C1,      2026-12-01, false",
        "FO6264600001631634,                 2026-12-01, false",
        "GL8964710001000206,                 2026-12-01, false",
        "MT84MALT011000012345MTLCAST001S,    2026-12-01, true",
        "fr14 2004 1010 0505 0001 3m02 606,  2026-12-01, true",
        "CH9300762011623852957,              2026-12-01, true",
        "GB29NWBK60161331926819,             2026-12-01, true",
        "GI75NWBK000000007099453,            2026-12-01, true",
        "RS35260005601001611379,             2025-05-21, false",
        "RS35260005601001611379,             2025-05-22, true",
        "MD24AG000225100013104168,           2026-12-01, true",
    })
    void onlyAccountsThatATransferReaches(String iban, LocalDate day, boolean reached) {
        assertThat(Ibans.objection(iban, day).isEmpty()).isEqualTo(reached);
        if (!reached) {
            assertThat(Ibans.objection(iban, day).orElseThrow().rule()).isEqualTo("applications.ibanSepa");
        }
    }

    @Test
    void thereAreFortyOneCountriesAndGibraltar() {
        long prefixes = IntStream.range(0, 26 * 26)
                .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                .filter(prefix -> SepaCountries.reaches(prefix, TODAY))
                .count();
        assertThat(prefixes).isEqualTo(42);
    }
}
