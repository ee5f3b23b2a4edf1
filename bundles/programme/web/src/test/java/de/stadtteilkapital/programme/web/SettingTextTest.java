package de.stadtteilkapital.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.ParameterType;
import de.stadtteilkapital.programme.api.ParameterValue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTextTest {
    private static final List<CodeList.Code> OPTIONS = List.of(
            new CodeList.Code("COURT", new Text("Klage", "Action")),
            new CodeList.Code("OBJECTION", new Text("Widerspruch", "Objection")));

    private static ParameterValue of(ParameterType type) {
        return new ParameterValue(
                "room.key", false, Text.same("x"), Text.same("x"), type, OPTIONS, null, "§ 1", null, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHOLE_NUMBER | 14              | 14
            DECIMAL      | 0.25            | 0,25
            YES_OR_NO    | true            | Ja
            YES_OR_NO    | false           | Nein
            CHOICE       | COURT           | Klage
            CHOICES      | OBJECTION,COURT | Klage, Widerspruch
            PERIOD       | P6W             | 6 Wochen
            PERIOD       | P7D             | 1 Woche
            PERIOD       | P10D            | 10 Tage
            PERIOD       | P1M             | 1 Monat
            PERIOD       | P1Y2M3D         | 1 Jahr und 2 Monate und 3 Tage
            PERIOD       | P0D             | 0 Tage
            IDS          | a.one,b.two     | a.one, b.two
            IDS          | ''              | nichts
            IBAN         | DE89370400440532013000 | DE89 3704 0044 0532 0130 00
            SHARE        | 2/3             | 2/3
            """)
    void isReadAsPeopleSayIt(ParameterType type, String value, String shown) {
        assertThat(SettingText.shown(of(type), value).in(Locale.GERMAN)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECIMAL | 0,25                  | 0.25
            DECIMAL | 1.250,5               | 1250.5
            DECIMAL | 0.25                  | 0.25
            PERIOD  | 6 Wochen              | P6W
            PERIOD  | 1 Woche               | P1W
            PERIOD  | 10 tage               | P10D
            PERIOD  | 2 Monaten             | P2M
            PERIOD  | 1 Jahr und 3 Tage     | P1Y3D
            PERIOD  | 2 weeks, 1 day        | P2W1D
            PERIOD  | P6W                   | P6W
            PERIOD  | bald                  | bald
            PERIOD  | 6 Wochen oder so      | 6 Wochen oder so
            IDS     | a.one , b.two         | a.one,b.two
            """)
    void isTypedAsPeopleWriteIt(ParameterType type, String typed, String written) {
        assertThat(SettingText.written(type, List.of(typed))).isEqualTo(written);
    }

    @Test
    void linesOfATextAreLinesAndWhatIsTickedIsOneValue() {
        assertThat(SettingText.typed(of(ParameterType.TEXT), "Stadt Hamm|Rathaus"))
                .isEqualTo("Stadt Hamm\nRathaus");
        assertThat(SettingText.written(ParameterType.TEXT, List.of("Stadt Hamm\r\nRathaus")))
                .isEqualTo("Stadt Hamm|Rathaus");
        assertThat(SettingText.written(ParameterType.CHOICES, List.of("COURT", "OBJECTION")))
                .isEqualTo("COURT,OBJECTION");
        assertThat(SettingText.written(ParameterType.YES_OR_NO, List.of(""))).isEmpty();
    }
}
