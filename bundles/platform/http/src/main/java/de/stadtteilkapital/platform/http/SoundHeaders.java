package de.stadtteilkapital.platform.http;

import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * Passes over a header that CXF fails on before any filter of ours is asked: a list of languages that is none counts as not
 * sent.
 */
final class SoundHeaders extends HttpServletRequestWrapper {
    private static final String LANGUAGES = "Accept-Language";
    private static final Pattern LIST_OF_LANGUAGES =
            Pattern.compile("\\s*(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4})(\\s*;\\s*q=[01](\\.\\d{0,3})?)?"
                    + "(\\s*,\\s*(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4})(\\s*;\\s*q=[01](\\.\\d{0,3})?)?)*+\\s*");
    private static final int LONGEST = 300;

    SoundHeaders(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        String sent = super.getHeader(name);
        return LANGUAGES.equalsIgnoreCase(name) ? languages(sent) : sent;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!LANGUAGES.equalsIgnoreCase(name)) {
            return super.getHeaders(name);
        }
        String sound = getHeader(name);
        return sound == null ? Collections.emptyEnumeration() : Collections.enumeration(Collections.singleton(sound));
    }

    static String languages(String sent) {
        return sent != null
                        && sent.length() <= LONGEST
                        && LIST_OF_LANGUAGES.matcher(sent).matches()
                ? sent
                : null;
    }
}
