package de.stadtteilkapital.platform.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://a.example, a.example, true",
                "same-origin, -, a.example, true",
                "-, https://a.example, a.example, true",
                "-, http://127.0.0.1:8181, 127.0.0.1:8181, true",
                "-, https://b.example, a.example, false",
                "-, https://a.example:444, a.example, false",
                "-, null, a.example, false",
                "cross-site, https://a.example, a.example, false",
                "same-site, https://a.example, a.example, false",
                "none, -, a.example, false",
                "same-origin, https://b.example, a.example, false",
                "-, -, a.example, false"
            })
    void takesFormsFromOurPagesAlone(String site, String origin, String host, boolean taken) {
        assertThat(SameSite.isSent(site, origin, host)).isEqualTo(taken);
    }

    @Test
    void acceptsByHttpsTheNameAloneThatIsBoundToTheHost() {
        String both = "stadtteilkapital-plain=plain; __Host-stadtteilkapital=bound";
        assertThat(Cookies.secret(both, true)).contains("bound");
        assertThat(Cookies.secret(both, false)).contains("plain");
        assertThat(Cookies.secret("stadtteilkapital-plain=plain", true)).isEmpty();
    }

    @Test
    void believesNoneOfTwoCookiesOfOneName() {
        assertThat(Cookies.secret("stadtteilkapital-plain=a; stadtteilkapital-plain=b", false))
                .isEmpty();
    }

    @Test
    void bindsTheCookieToTheHostAndHidesItFromScripts() {
        assertThat(Cookies.set("s", true))
                .isEqualTo("__Host-stadtteilkapital=s; Path=/; HttpOnly; SameSite=Lax; Secure");
        assertThat(Cookies.set("s", false)).isEqualTo("stadtteilkapital-plain=s; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void writesTheTokenDifferentlyEachTime() {
        FormToken token = new FormToken("secret");
        assertThat(token.masked()).isNotEqualTo(token.masked());
    }

    @Test
    void provesOnlyTheSessionItWasMadeFor() {
        String shown = new FormToken("secret").masked();
        assertThat(new FormToken("secret").isProvenBy(shown)).isTrue();
        assertThat(new FormToken("other").isProvenBy(shown)).isFalse();
        assertThat(new FormToken("secret").isProvenBy("")).isFalse();
        assertThat(new FormToken("secret").isProvenBy(null)).isFalse();
        assertThat(new FormToken("secret").isProvenBy("0".repeat(128))).isFalse();
    }
}
