package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import org.junit.jupiter.api.Test;

/** By RFC 4180 and CWE-1236. */
class CsvLineTest {
    @Test
    void quotesWhatNeedsIt() {
        assertThat(CsvLine.of("a,b", "say \"no\"", "two\nlines", null, 3))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,3\r\n");
    }

    @Test
    void noTextIsAFormula() {
        assertThat(CsvLine.of("=1+1", "+49", "-x", "@sum", "\u00a0=1", "＝1", "1+1"))
                .isEqualTo("'=1+1,'+49,'-x,'@sum,'\u00a0=1,'＝1,1+1\r\n");
    }

    @Test
    void amountsStandAsTheyPrint() {
        assertThat(CsvLine.of(Money.of("777.00"))).isEqualTo("777.00\r\n");
    }
}
