package de.stadtteilkapital.platform.core.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://kapital.example.org",
                "https://example.org:8443/kapital",
                "http://localhost:8181",
                "http://127.0.0.1:8181",
                "http://[::1]:8181"
            })
    void isTakenWithHttpsOrOnThisMachine(String url) {
        assertThat(complaints(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kapital.example.org",
                "http://localhost.example.org",
                "https://kapital.example.org/",
                "https://kapital.example.org?x=1",
                "https://kapital.example.org#x",
                "https://user@kapital.example.org",
                "https://",
                "kapital.example.org",
                "javascript:alert(1)",
                "https://ex ample.org"
            })
    void isRefusedWhereALinkWouldCrossANetworkUnsealedOrLeadNowhere(String url) {
        assertThat(complaints(url))
                .containsExactly("etc/de.stadtteilkapital.house.cfg: publicUrl is to be https://… (or http:// and this"
                        + " machine) without a slash at its end, not “" + url + "”");
    }

    private static List<String> complaints(String url) {
        Map<String, String> values = Map.of("publicUrl", url);
        return new PublicAddress()
                .complaints(new SettingsFile(
                        "de.stadtteilkapital.house", "etc/de.stadtteilkapital.house.cfg", values, values));
    }
}
