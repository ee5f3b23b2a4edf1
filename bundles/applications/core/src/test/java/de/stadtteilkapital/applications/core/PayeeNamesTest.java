package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayeeNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Verein", "Äö", "Łódź e. V.", "日本語 Verein", "4"})
    void takesWhatABankCanWrite(String name) {
        assertThat(PayeeNames.objection("name", name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語テスト", "جمعية", "…", "—", "]]>"})
    void refusesWhatWouldBeEmptyInAPaymentFile(String name) {
        assertThat(PayeeNames.objection("name", name)).isPresent();
    }
}
