package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.templates.Templates;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.platform.web.assets.Assets;
import de.stadtteilkapital.platform.web.session.FormToken;
import de.stadtteilkapital.platform.web.session.Hats;
import de.stadtteilkapital.platform.web.session.Sessions;
import de.stadtteilkapital.platform.web.session.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the shell around a page: navigation, who is there, what was just done, and the marks. */
@Component(service = Dress.class)
public final class Dress {
    private static final Template SHELL = new Template(Dress.class, "shell.ftlh");

    private final Templates templates;
    private final Assets assets;
    private final Contributions contributions;
    private final Sessions sessions;

    @Activate
    public Dress(
            @Reference BusinessClock clock,
            @Reference Assets assets,
            @Reference Contributions contributions,
            @Reference Sessions sessions) {
        templates = new Templates(View.class, clock.zone());
        this.assets = requireNonNull(assets);
        this.contributions = requireNonNull(contributions);
        this.sessions = requireNonNull(sessions);
    }

    /** The whole page for whoever is at the screen; what was to be said of the last act is said then. */
    String worn(View view, Visit visit) {
        Map<String, Object> page = page(view, visit.language());
        page.put("path", visit.path());
        page.put("secure", visit.secure());
        put(page, "theme", visit.theme());
        page.put("districts", contributions.districts());
        if (!visit.me().isPublic()) {
            page.put("person", visit.me().name());
            page.put("navigation", contributions.navigation(visit.me()));
            page.put("hats", Hats.of(visit.whole()));
            put(page, "hat", visit.session() == null ? null : visit.session().hat());
            page.put("token", new FormToken(requireNonNull(visit.secret())).masked());
            String notice = requireNonNull(visit.session()).notice();
            if (notice != null) {
                page.put("notice", notice);
                sessions.told(visit.session());
            }
        }
        return filled(view, visit.language(), page);
    }

    /** The page without anything that would have to be read: nobody is known, no room is asked. */
    String bare(View view, Locale language) {
        return filled(view, language, page(view, language));
    }

    private Map<String, Object> page(View view, Locale language) {
        Map<String, Object> page = new HashMap<>();
        page.put("title", view.title());
        page.put("trail", view.trail());
        page.put("language", language.getLanguage());
        page.put("assets", assets.addresses());
        page.put("navigation", List.of());
        page.put("districts", List.of());
        page.put("hats", List.of());
        page.put("token", "");
        page.put("path", "/");
        page.put("wrong", view.status() >= 400);
        return page;
    }

    private String filled(View view, Locale language, Map<String, Object> page) {
        Map<String, Object> values = new HashMap<>(view.values());
        values.put("page", page);
        values.put("parts", new Parts(templates, language, page));
        Map<String, Object> shell = new HashMap<>();
        shell.put("page", page);
        shell.put("content", templates.fill(view.template(), language, values));
        return templates.fill(SHELL, language, shell);
    }

    private static void put(Map<String, Object> page, String name, @Nullable Object value) {
        if (value != null) {
            page.put(name, value);
        }
    }
}
