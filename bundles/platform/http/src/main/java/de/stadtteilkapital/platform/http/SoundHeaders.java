package de.stadtteilkapital.platform.http;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * Passes over headers that CXF fails on before any filter of ours is asked: a list of languages that is none counts as not
 * sent, and so does the name of a charset that does not exist (JSON is UTF-8 anyway, RFC 8259 section 8.1).
 */
final class SoundHeaders extends HttpServletRequestWrapper {
    private static final String LANGUAGES = "Accept-Language";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final Pattern LIST_OF_LANGUAGES =
            Pattern.compile("\\s*(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4})(\\s*;\\s*q=[01](\\.\\d{0,3})?)?"
                    + "(\\s*,\\s*(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4})(\\s*;\\s*q=[01](\\.\\d{0,3})?)?)*+\\s*");
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";]*)\"?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    SoundHeaders(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        String sent = super.getHeader(name);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "accept-language" -> languages(sent);
            case "content-type" -> contentType(sent);
            default -> sent;
        };
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!LANGUAGES.equalsIgnoreCase(name) && !CONTENT_TYPE.equalsIgnoreCase(name)) {
            return super.getHeaders(name);
        }
        String sound = getHeader(name);
        return sound == null ? Collections.emptyEnumeration() : Collections.enumeration(Collections.singleton(sound));
    }

    @Override
    public String getContentType() {
        return contentType(super.getContentType());
    }

    @Override
    public String getCharacterEncoding() {
        String sent = super.getCharacterEncoding();
        return sent == null || exists(sent) ? sent : null;
    }

    static String languages(String sent) {
        return sent != null
                        && sent.length() <= LONGEST
                        && LIST_OF_LANGUAGES.matcher(sent).matches()
                ? sent
                : null;
    }

    static String contentType(String sent) {
        if (sent == null) {
            return null;
        }
        Matcher charset = CHARSET.matcher(sent);
        return charset.find() && !exists(charset.group(1).strip()) ? charset.replaceAll("") : sent;
    }

    private static boolean exists(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
