package de.stadtteilkapital.platform.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.identity.Role;
import org.junit.jupiter.api.Test;

class ToHouseTest {
    @Test
    void leadsThoseWhoRunTheHouseToIt() {
        ToHouse entry = new ToHouse();
        assertThat(entry.path()).isEqualTo("/betrieb");
        assertThat(entry.right().roles()).containsExactly(Role.ADMIN);
    }
}
