package de.stadtteilkapital.itests.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that break careless programs; none of them contains what an answer is searched for. */
final class Noise {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\t\r\n",
            "\u001f",
            "\u0085\u2028\u2029",
            "\uFEFF",
            "\u202Egnp.exe",
            "İıßſK",
            "e\u0301".repeat(400),
            "\uD83D\uDE00",
            "%",
            "_",
            "\\",
            "!",
            "!%_\\",
            "'",
            "''",
            "\"",
            "`",
            "' or '1'='1",
            "x'; drop table y; --",
            "${7*7}",
            "#{7*7}",
            "<#assign x=1>",
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "&amp;&#0;]]>",
            "../../etc/passwd",
            "..%2f..%2f",
            "\r\nX-Injected: 1",
            "null",
            "undefined",
            "true",
            "NaN",
            "Infinity",
            "-0",
            "0",
            "-1",
            "0.001",
            "1e400",
            "1E+2",
            "00.10",
            "+5.00",
            "1,00",
            "1.000,00",
            "0x1F",
            "1_000",
            "١٢٣",
            "٣.٠٠",
            "99999999999.99",
            "999999999999999999.99",
            "9223372036854775808",
            "2147483648",
            "-2147483649",
            "2026-02-30",
            "0000-00-00",
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "+10000-01-01",
            "-0001-12-31",
            "+999999999-12-31",
            "2026-11-22T25:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "2026-11-22T10:00:00+18:00",
            "P1D",
            "00000000-0000-0000-0000-000000000000",
            "hamm-norden",
            "komitee");

    private static final List<String> RAW = List.of(
            "%00",
            "a%00b",
            "%2F",
            "..%2F..",
            "..;",
            ".",
            "..",
            ";a=b",
            "%FF",
            "%C0%AF",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%25",
            "%5C",
            "%0D%0A",
            "%20",
            "%7B%7D",
            "%3F",
            "%23",
            "+",
            "*",
            "~",
            "%E2%80%AE",
            "a;b=c",
            "%3B");

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-1",
            "1.5",
            "1e309",
            "-1e-400",
            "1E9999999",
            "123456789012345678901234567890",
            "0.1000000000000000055511151231257827",
            "[]",
            "{}",
            "[[[]]]",
            "[null]",
            "{\"\":1}",
            "{\"@class\":\"x\"}",
            "[1,\"2\",{}]",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\x\"",
            "NaN",
            "'x'",
            "01",
            "tru",
            "");

    private static final List<Integer> LENGTHS = List.of(36, 60, 61, 120, 200, 201, 300, 1000, 4001, 33_000);

    private final Random random;

    Noise(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    String text() {
        if (once(8)) {
            return one(List.of("x", "ß", "\uD83D\uDE00", "%", "'")).repeat(one(LENGTHS));
        }
        if (once(10)) {
            return random.ints(1 + random.nextInt(30), 0, 0xD7FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return one(TEXTS);
    }

    /** For an address: encoded, rightly or not. */
    String encoded() {
        String text = once(3) ? one(RAW) : URLEncoder.encode(text(), StandardCharsets.UTF_8);
        return text.length() > 4000 ? text.substring(0, 3999).replaceAll("%.?$", "") : text;
    }

    /** Something that stands where a JSON value may, or may not. */
    String token() {
        return once(12) ? "[".repeat(600) : one(TOKENS);
    }
}
