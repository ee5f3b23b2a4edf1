package de.stadtteilkapital.programme.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.contracts.Mark;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.IndicatorCatalogue;
import org.junit.jupiter.api.Test;

/** Of every catalogue of indicators. */
public interface IndicatorCatalogueContract {
    IndicatorCatalogue catalogue();

    @Test
    default void namesEachIndicatorOnceInBothLanguages() {
        assertThat(catalogue().indicators())
                .isNotEmpty()
                .isEqualTo(catalogue().indicators())
                .extracting(CodeList.Code::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z][A-Z_]{1,59}"));
        catalogue().indicators().forEach(indicator -> Mark.isInBothLanguages(indicator.text()));
    }
}
