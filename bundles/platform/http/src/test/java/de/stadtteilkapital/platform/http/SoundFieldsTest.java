package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundFieldsTest {
    /** Status 0 stands for no fault. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            application/json                                  | 0
            application/json; charset=utf-8                   | 0
            Application/JSON;Charset="UTF-8"                  | 0
            application/vnd.a+json ; x=y; charset=utf-8       | 0
            multipart/form-data; boundary=--a.b               | 0
            ''                                                | 400
            application                                       | 400
            application/                                      | 400
            /json                                             | 400
            application/json/x                                | 400
            application/json;                                 | 400
            application/json;;;=                              | 400
            application/json; charset                         | 400
            application/json; charset=                        | 400
            application/json; charset="utf-8                  | 400
            application/json; charset = utf-8                 | 400
            application/json, text/plain                      | 400
            application/json; charset=utf-8; charset=utf-16   | 400
            application/json; charset=utf-16                  | 415
            application/json; charset=iso-8859-1              | 415
            application/json; charset="nonsense"              | 415
            """)
    void aContentTypeSaysOneThing(String sent, int status) {
        assertThat(SoundFields.contentType(sent).map(Fault::status).orElse(0)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            kapital.example.org       | true
            kapital.example.org:8443  | true
            127.0.0.1:8181            | true
            [::1]:8181                | true
            ''                        | true
            a b                       | false
            a/b                       | false
            a@b                       | false
            a#b                       | false
            ::1                       | false
            a:b                       | false
            """)
    void aHostIsANameOrAnAddressAndAPort(String sent, boolean host) {
        assertThat(SoundFields.isHost(sent)).isEqualTo(host);
    }
}
