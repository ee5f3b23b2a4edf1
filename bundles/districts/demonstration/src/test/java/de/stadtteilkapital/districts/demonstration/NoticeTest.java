package de.stadtteilkapital.districts.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final String ADDRESS = "http://127.0.0.1:8181";

    @Test
    void showsADrawnPasswordOnce() {
        Password drawn = Password.of(null);

        assertThat(drawn.secret()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(Notice.of(ADDRESS, drawn, true)).contains(drawn.secret(), ADDRESS);
        assertThat(drawn.toString()).doesNotContain(drawn.secret());
        assertThat(Password.of(" ").secret()).isNotEqualTo(drawn.secret());
    }

    @Test
    void keepsAChosenPasswordToItself() {
        Password chosen = Password.of("geheim-und-lang");

        assertThat(Notice.of(ADDRESS, chosen, true)).contains(Password.VARIABLE).doesNotContain("geheim-und-lang");
    }

    @Test
    void namesAllAccountsAtEveryStart() {
        assertThat(Notice.of(ADDRESS, null, true))
                .contains(People.ALL.stream().map(Person::account).toList())
                .contains("das vom ersten Start");
        assertThat(Notice.of(ADDRESS, null, false)).contains("nicht alle Räume");
    }
}
