package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTest {
    /** Each letter is a row; what became of it stands behind it, a dash for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c   | a b c   | aa bb cc",
                "a b c   | a c     | aa b- cc",
                "a c     | a b c   | aa -b cc",
                "a b c   | a x c   | aa bx cc",
                "a b c   | x b y   | ax bb cy",
                "a b c d | a x d   | aa bx c- dd",
                "a b     | c       | ac b-",
                "a       | b c     | ab -c",
                "a a b   | a b     | aa a- bb",
                "a b     | b a     | a- bb -a",
                "''      | a       | -a",
                "a       | ''      | a-"
            })
    void aRowTakenOutOrPutInMovesNoOther(String before, String now, String expected) {
        List<String> old = rows(before);
        List<String> young = rows(now);
        assertThat(Aligned.of(old, young).stream()
                        .map(row -> name(old, row.before()) + name(young, row.now()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static List<String> rows(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }

    private static String name(List<String> rows, int place) {
        return place == Aligned.NONE ? "-" : rows.get(place);
    }
}
