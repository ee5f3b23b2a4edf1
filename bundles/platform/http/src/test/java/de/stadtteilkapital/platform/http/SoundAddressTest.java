package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "*",
                "/api/programme/districts/hamm-norden",
                "/api/x/%C3%A4;a=b@c:d!$&'()*+,=~_.-",
                "/api/events?after=1.Ab_-&limit=5",
                "/api/x?q=N%C3%A4hen+und%20mehr/?"
            })
    void whatRfc3986LetsBeIsLeft(String address) {
        assertThat(SoundAddress.fault(address)).isEmpty();
    }

    @Test
    void aRequestLineWithoutOneHasNoFault() {
        assertThat(SoundAddress.fault(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{x}", "/a|b", "/a?b=|", "/a?{", "/\"a\"", "/<a>", "/a^b", "/a`", "/a\\b", "/a[0]", "/ä", "/%zz", "/%",
                "/a?%2", "/a?b=ä", "/a#b", "/a b"
            })
    void anythingElseIsNamed(String address) {
        assertThat(SoundAddress.fault(address))
                .hasValueSatisfying(
                        fault -> assertThat(fault.detail().english()).contains("RFC 3986"));
    }

    /** A slash and a line end in more bytes than they have, ISO-8859-1, half a pair. */
    @ParameterizedTest
    @ValueSource(strings = {"/%C0%AF", "/a?q=%C0%8A", "/a?q=%E4", "/%ED%A0%80"})
    void bytesThatAreNoUtf8AreNamed(String address) {
        assertThat(SoundAddress.fault(address))
                .hasValueSatisfying(
                        fault -> assertThat(fault.detail().english()).contains("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a?q=%00", "/%0A", "/a?q=a%0D%0Ab", "/%C2%85"})
    void controlsAreRefused(String address) {
        assertThat(SoundAddress.fault(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a?_type=xml", "/a?b=c&_method=DELETE", "/a?%5Ftype=xml", "/a?_wadl"})
    void parametersOfTheLibraryAreRefusedByName(String address) {
        assertThat(SoundAddress.fault(address))
                .hasValueSatisfying(
                        fault -> assertThat(fault.detail().english()).startsWith("There is no parameter “_"));
    }
}
