package de.stadtteilkapital.platform.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0.00, null Euro",
        "0.01, ein Cent",
        "0.50, fünfzig Cent",
        "1.00, ein Euro",
        "1.01, ein Euro und ein Cent",
        "2.17, zwei Euro und siebzehn Cent",
        "7.00, sieben Euro",
        "11.11, elf Euro und elf Cent",
        "12.00, zwölf Euro",
        "16.16, sechzehn Euro und sechzehn Cent",
        "17.00, siebzehn Euro",
        "20.00, zwanzig Euro",
        "21.00, einundzwanzig Euro",
        "30.00, dreißig Euro",
        "66.00, sechsundsechzig Euro",
        "77.00, siebenundsiebzig Euro",
        "99.99, neunundneunzig Euro und neunundneunzig Cent",
        "100.00, einhundert Euro",
        "101.00, einhundertein Euro",
        "110.00, einhundertzehn Euro",
        "119.00, einhundertneunzehn Euro",
        "400.00, vierhundert Euro",
        "999.00, neunhundertneunundneunzig Euro",
        "1000.00, eintausend Euro",
        "1001.00, eintausendein Euro",
        "1017.00, eintausendsiebzehn Euro",
        "1100.00, eintausendeinhundert Euro",
        "2500.00, zweitausendfünfhundert Euro",
        "6385.00, sechstausenddreihundertfünfundachtzig Euro",
        "9500.00, neuntausendfünfhundert Euro",
        "9500.50, neuntausendfünfhundert Euro und fünfzig Cent",
        "10000.00, zehntausend Euro",
        "11111.11, elftausendeinhundertelf Euro und elf Cent",
        "21000.00, einundzwanzigtausend Euro",
        "80000.00, achtzigtausend Euro",
        "100000.00, einhunderttausend Euro",
        "101001.00, einhunderteintausendein Euro",
        "150000.00, einhundertfünfzigtausend Euro",
        "999999.99, neunhundertneunundneunzigtausendneunhundertneunundneunzig Euro und neunundneunzig Cent",
        "1000000.00, eine Million Euro",
        "1000000.01, eine Million Euro und ein Cent",
        "1234567.00, eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig Euro",
        "2000001.00, zwei Millionen ein Euro",
        "21000000.00, einundzwanzig Millionen Euro"
    })
    void spells(String amount, String words) {
        assertThat(AmountInWords.of(Money.of(amount))).isEqualTo(words);
    }

    @Test
    void refusesWhatNoNoticeStates() {
        assertThatThrownBy(() -> AmountInWords.of(Money.ZERO.minus(Money.of("0.01"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AmountInWords.of(new Money(new BigDecimal("1000000000"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
