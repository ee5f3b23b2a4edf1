package de.stadtteilkapital.platform.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Content-Disposition} (RFC 6266) with names beyond ASCII (RFC 8187), read and written. */
public final class Disposition {
    private static final Pattern EXTENDED =
            Pattern.compile("(?i)(?:^|;)\\s*filename\\*\\s*=\\s*(utf-8|iso-8859-1)'[^']*'([^;\\s]*)");
    private static final Pattern QUOTED = Pattern.compile("(?i)(?:^|;)\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TOKEN = Pattern.compile("(?i)(?:^|;)\\s*filename\\s*=\\s*([^\";\\s]+)");
    private static final String AS_THEY_ARE = "!#$&+-.^_`|~";
    private static final int HEX = 16;

    private Disposition() {}

    /** The name of the file that a header tells. */
    public static Optional<String> name(String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            return Optional.of(decoded(extended.group(2), Charset.forName(extended.group(1))));
        }
        Matcher quoted = QUOTED.matcher(header);
        if (quoted.find()) {
            return Optional.of(quoted.group(1).replaceAll("\\\\(.)", "$1"));
        }
        Matcher token = TOKEN.matcher(header);
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }

    /** What is not written as it should be stays as it is. */
    private static String decoded(String value, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            int high = digit(value, i + 1);
            int low = digit(value, i + 2);
            if (value.charAt(i) == '%' && high >= 0 && low >= 0) {
                bytes.write(high * HEX + low);
                i += 2;
            } else {
                bytes.write(value.charAt(i));
            }
        }
        return bytes.toString(charset);
    }

    private static int digit(String value, int at) {
        return at < value.length() ? Character.digit(value.charAt(at), HEX) : -1;
    }

    /** Always to be saved, never to be shown; with a name in ASCII for whoever reads no other. */
    public static String attachment(String name) {
        StringBuilder header = new StringBuilder("attachment; filename=\"");
        header.append(Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replaceAll("[^\\x20-\\x7E]", "_")
                .replaceAll("[\"\\\\%]", "_"));
        header.append("\"; filename*=UTF-8''");
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            if (next > ' ' && (isAlphanumeric(next) || AS_THEY_ARE.indexOf(next) >= 0)) {
                header.append((char) next);
            } else {
                header.append('%').append(String.format("%02X", next & 0xFF));
            }
        }
        return header.toString();
    }

    private static boolean isAlphanumeric(byte next) {
        return next >= '0' && next <= '9' || next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z';
    }
}
