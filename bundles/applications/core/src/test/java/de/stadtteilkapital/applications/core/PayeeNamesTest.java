package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayeeNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Verein", "Äö", "Łódź e. V.", "日本語 Verein", "4"})
    void takesWhatABankCanWrite(String name) {
        assertThat(PayeeNames.checked(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語テスト", "جمعية", "…", "—", "]]>"})
    void refusesWhatWouldBeEmptyInAPaymentFile(String name) {
        assertThatThrownBy(() -> PayeeNames.checked(name))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE));
    }
}
