package de.stadtteilkapital.platform.http;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;

/** Whether the header fields leave one way to read the request, since a proxy may have taken the other. */
final class SoundFields {
    private static final List<String> ONCE = List.of("Host", "Authorization", "Content-Type", "Idempotency-Key");
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final String PARAMETER = "\\s*;\\s*(" + TOKEN + ")=(" + TOKEN + "|\"[^\"\\\\]*\")";

    /** RFC 9110, 8.3.1. */
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "((?:" + PARAMETER + ")*)\\s*");

    /** A name or an IPv4 address, or an IPv6 address in brackets, and a port: RFC 9110, 7.2. */
    private static final Pattern HOST =
            Pattern.compile("((?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*|\\[[0-9A-Fa-f:.]+])(:\\d{0,5})?");

    private static final Pattern ONE_PARAMETER = Pattern.compile(PARAMETER);

    private SoundFields() {}

    static Optional<Fault> fault(HttpServletRequest request) {
        for (String name : ONCE) {
            if (Collections.list(request.getHeaders(name)).size() > 1) {
                return Optional.of(Fault.bad(name + " steht mehrfach da.", name + " is given more than once."));
            }
        }
        if (!isHost(request.getHeader("Host"))) {
            return Optional.of(
                    Fault.bad("Host nennt keinen Rechner (RFC 9110, 7.2).", "Host names no machine (RFC 9110, 7.2)."));
        }
        if (request.getHeader("X-HTTP-Method-Override") != null) {
            return Optional.of(Fault.bad(
                    "X-HTTP-Method-Override gilt hier nicht; bitte die Methode selbst senden.",
                    "X-HTTP-Method-Override does not hold here; please send the method itself."));
        }
        return Optional.ofNullable(request.getHeader("Content-Type")).flatMap(SoundFields::contentType);
    }

    /** @param sent null with HTTP/1.0, which has no need of it */
    static boolean isHost(String sent) {
        return sent == null || HOST.matcher(sent).matches();
    }

    static Optional<Fault> contentType(String sent) {
        Matcher form = MEDIA_TYPE.matcher(sent);
        if (!form.matches()) {
            return Optional.of(malformed());
        }
        List<String> charsets = ONE_PARAMETER
                .matcher(form.group(1))
                .results()
                .filter(parameter -> "charset".equalsIgnoreCase(parameter.group(1)))
                .map(parameter -> parameter.group(2).replace("\"", "").toLowerCase(Locale.ROOT))
                .toList();
        if (charsets.size() > 1) {
            return Optional.of(malformed());
        }
        return charsets.stream()
                .flatMap(charset -> "utf-8".equals(charset) ? Stream.empty() : Stream.of(charset))
                .findFirst()
                .map(charset -> Fault.unsupported(
                        "Inhalte sind hier in UTF-8 geschrieben, in nichts anderem.",
                        "Bodies are written in UTF-8 here, in nothing else."));
    }

    private static Fault malformed() {
        return Fault.bad(
                "Content-Type hat nicht die Form „typ/untertyp; name=wert“.",
                "Content-Type does not have the form “type/subtype; name=value”.");
    }
}
