package de.stadtteilkapital.platform.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {
    @Test
    void aNameIsReadInEachOfItsForms() {
        assertThat(Disposition.name("attachment; filename=plan.pdf")).contains("plan.pdf");
        assertThat(Disposition.name("attachment; filename=\"der \\\"Plan\\\".pdf\""))
                .contains("der \"Plan\".pdf");
        // RFC 6266, 5, and RFC 8187, 3.2.2
        assertThat(Disposition.name("attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates"))
                .contains("€ rates");
        assertThat(Disposition.name("attachment; filename*=iso-8859-1'en'%A3%20rates"))
                .contains("£ rates");
        assertThat(Disposition.name("attachment")).isEmpty();
        assertThat(Disposition.name(null)).isEmpty();
        assertThat(Disposition.name("attachment; filename*=UTF-8''50%")).contains("50%");
    }

    @Test
    void aNameIsWrittenForOldAndNewClients() {
        assertThat(Disposition.attachment("Straßenfest 20 €.pdf"))
                .isEqualTo("attachment; filename=\"Strassenfest 20 _.pdf\";"
                        + " filename*=UTF-8''Stra%C3%9Fenfest%2020%20%E2%82%AC.pdf");
    }

    @Test
    void nothingInANameEndsTheHeader() {
        assertThat(Disposition.attachment("a\"; x=\r\nSet-Cookie: b"))
                .doesNotContain("\r")
                .doesNotContain("\n")
                .startsWith("attachment; filename=\"a_; x=__Set-Cookie: b\";");
    }
}
