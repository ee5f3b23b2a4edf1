package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedRequestsTest {
    private static final String ID = "0199e0aa-0000-7000-8000-000000000000";

    @Test
    void aLinkIntoAnAccountStandsInNoLog() {
        String secret = "Zm9v-_YmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9v".substring(0, 43);

        assertThat(RefusedRequests.withoutSecret("/api/directory/invitations/" + ID + "." + secret))
                .isEqualTo("/api/directory/invitations/" + ID + ".********");
        assertThat(RefusedRequests.withoutSecret("/einladung/" + ID + "." + secret))
                .doesNotContain(secret);
        assertThat(RefusedRequests.withoutSecret("/api/directory/accounts/" + ID + "/roles"))
                .isEqualTo("/api/directory/accounts/" + ID + "/roles");
    }
}
