package de.stadtteilkapital.programme.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of every catalogue of parameters. */
public interface ParameterCatalogueContract {
    ParameterCatalogue catalogue();

    @Test
    default void theDefaultPassesItsOwnCheck() {
        assertThat(catalogue().parameters())
                .filteredOn(definition -> definition.standard() != null)
                .allSatisfy(definition ->
                        assertThat(definition.takes(definition.standard())).isTrue());
    }

    /** For a table of values that a district may set, and may not. */
    default void assertTakes(String key, String good, String bad) {
        List<ParameterDefinition> covering = catalogue().parameters().stream()
                .filter(definition -> definition.covers(key))
                .toList();
        assertThat(covering).as(key).hasSize(1);
        assertThat(covering.get(0).takes(good)).as(good).isTrue();
        assertThat(covering.get(0).takes(bad)).as(bad).isFalse();
    }
}
