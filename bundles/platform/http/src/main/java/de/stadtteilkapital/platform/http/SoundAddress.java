package de.stadtteilkapital.platform.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;

/**
 * Whether path and query are what RFC 3986 lets them be, and say in UTF-8 what a text can say. The server is more generous,
 * the libraries behind it fail in several ways.
 */
final class SoundAddress {
    private static final String CHARACTERS = "[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}";
    private static final Pattern WRITTEN = Pattern.compile("(?:" + CHARACTERS + ")*+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final int HEX = 16;

    /** The JAX-RS implementation has parameters of its own, by which one request would pass for another. */
    private static final String FOREIGN = "_";

    private SoundAddress() {}

    static Optional<Fault> ofRequest(HttpURI asked) {
        return asked.getFragment() == null ? fault(asked.getPathQuery()) : Optional.of(unwritten());
    }

    /** @param address path and query, null where the request line has neither */
    static Optional<Fault> fault(String address) {
        if (address == null) {
            return Optional.empty();
        }
        if (!WRITTEN.matcher(address).matches()) {
            return Optional.of(unwritten());
        }
        Optional<String> text = decoded(address);
        if (text.isEmpty()) {
            return Optional.of(Fault.bad(
                    "Was in der Adresse mit % geschrieben ist, ist kein UTF-8.",
                    "What is written with % in the address is not UTF-8."));
        }
        if (CONTROL.matcher(text.get()).find()) {
            return Optional.of(Fault.bad(
                    "In der Adresse steht ein Zeichen, das es in keinem Text gibt.",
                    "The address has a character that no text has."));
        }
        return foreign(address);
    }

    private static Fault unwritten() {
        return Fault.bad(
                "In der Adresse steht ein Zeichen, das dort mit % geschrieben wird (RFC 3986).",
                "The address has a character that is written with % there (RFC 3986).");
    }

    private static Optional<Fault> foreign(String address) {
        int query = address.indexOf('?');
        return Arrays.stream(
                        query < 0 ? new String[0] : address.substring(query + 1).split("&"))
                .map(parameter -> decoded(parameter.replaceFirst("=.*", "")).orElse(""))
                .filter(name -> name.startsWith(FOREIGN))
                .findFirst()
                .map(name -> Fault.bad(
                        "Den Parameter „%s“ gibt es hier nicht.".formatted(name),
                        "There is no parameter “%s” here.".formatted(name)));
    }

    private static Optional<String> decoded(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '%') {
                bytes.write(Integer.parseInt(written.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                bytes.write(written.charAt(i));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
