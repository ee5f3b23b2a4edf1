package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.HttpFace;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the screens look where no page could answer: the same dress, and nothing that would have to be read first. */
@Component
public final class ScreensFace implements HttpFace {
    /** Everything from our own address, nothing inline, nothing framed. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy",
            "same-origin",
            "Vary",
            "Accept-Language, Accept-Encoding, Cookie");

    private final Dress dress;

    @Activate
    public ScreensFace(@Reference Dress dress) {
        this.dress = requireNonNull(dress);
    }

    @Override
    public String base() {
        return "/";
    }

    @Override
    public Map<String, String> headers() {
        return HEADERS;
    }

    @Override
    public Answer tell(Fault fault, Locale language) {
        String page =
                dress.bare(FaultView.of(fault.status(), fault.title(), fault.detail(), fault.requestId()), language);
        return new Answer("text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
