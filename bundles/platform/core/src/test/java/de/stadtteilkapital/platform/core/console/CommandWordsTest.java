package de.stadtteilkapital.platform.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "kapital:status", "kapital:plan example", "bundle:list -t 0", "log:display"})
    void whatOnlyReadsIsKnown(String line) {
        assertThat(new CommandWords(line).onlyReads()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kapital:replace x",
                "kapital:events --export hamm-norden --file x",
                "kapital:events --retry x",
                "kapital:status; bundle:stop 7",
                "kapital:status | shell:tee x",
                "kapital:status > x",
                "kapital:status $(bundle:stop 7)",
                "kapital:plan {bundle:stop 7}",
                "kapital:statusx",
                "bundle:stop 7"
            })
    void whatMayChangeSomethingDoesNotPassForReading(String line) {
        assertThat(new CommandWords(line).onlyReads()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    bundle:stop 7                                       ~ bundle:stop 7
                    jaas:user-add anna geheim                           ~ jaas:user-add ********
                    a; jaas:user-add anna geheim; b                     ~ a; jaas:user-add ********; b
                    config:property-set option.connection.password x y  ~ config:property-set option.connection.password ******** y
                    config:property-set password "x y"                  ~ config:property-set password ********
                    ssh:ssh -P geheim 127.0.0.1                         ~ ssh:ssh -P ******** 127.0.0.1
                    x --password=geheim y                               ~ x --password=******** y
                    """)
    void noPasswordStandsInIt(String line, String shown) {
        assertThat(new CommandWords(line).shown()).isEqualTo(shown);
    }

    @Test
    void noTokenStandsInIt() {
        String token = "skp_01890a5d-ac96-774b-bcce-b302099a8057_" + "0a".repeat(32);
        assertThat(new CommandWords("shell:echo " + token).shown()).isEqualTo("shell:echo ********");
    }
}
