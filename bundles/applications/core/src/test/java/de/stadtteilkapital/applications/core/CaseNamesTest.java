package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.CaseName;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cases are called for the rooms to the right. */
@OnBothDatabases
class CaseNamesTest {
    private final House house;
    private final JpaCaseNames names;

    CaseNamesTest(Database kind) {
        house = new House(kind);
        names = new JpaCaseNames(house.database.store());
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    @Test
    void areReadInOneStatementWithoutThoseThatThereAreNot() {
        Caller sponsor = house.sponsor();
        Application first = house.draft(sponsor, "Eins");
        Application second = house.draft(sponsor, "Zwei");
        List<String> asked = List.of(first.id(), second.id(), "unknown");
        assertThat(names.of(asked))
                .isEqualTo(Map.of(
                        first.id(), new CaseName(first.fileNumber(), "Eins", "Verein"),
                        second.id(), new CaseName(second.fileNumber(), "Zwei", "Verein")));
        assertThat(house.database.statements(() -> names.of(asked))).isEqualTo(1);
        assertThat(house.database.statements(() -> names.of(List.of()))).isZero();
    }
}
