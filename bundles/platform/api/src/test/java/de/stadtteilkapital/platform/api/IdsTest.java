package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void identifiersSortByTheTimeOfTheirMaking() {
        List<String> made = Stream.generate(Ids::next).limit(20_000).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void identifiersAreOfVersionSevenAndOfTheStandardVariant() {
        UUID id = UUID.fromString(Ids.next());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
