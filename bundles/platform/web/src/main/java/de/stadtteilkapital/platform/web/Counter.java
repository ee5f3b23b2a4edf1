package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.rest.DocumentPlaces;
import de.stadtteilkapital.platform.web.session.Sessions;
import de.stadtteilkapital.platform.web.session.TypedForms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every desk needs: units of work, forms, and a memory of what was typed and done. */
@Component(service = Counter.class)
public final class Counter {
    private final Acts acts;
    private final Forms forms;
    private final TypedForms typed;
    private final Sessions sessions;
    private final DocumentPlaces documents;

    @Activate
    public Counter(
            @Reference Acts acts,
            @Reference Forms forms,
            @Reference TypedForms typed,
            @Reference Sessions sessions,
            @Reference DocumentPlaces documents) {
        this.acts = requireNonNull(acts);
        this.forms = requireNonNull(forms);
        this.typed = requireNonNull(typed);
        this.sessions = requireNonNull(sessions);
        this.documents = requireNonNull(documents);
    }

    Acts acts() {
        return acts;
    }

    Forms forms() {
        return forms;
    }

    TypedForms typed() {
        return typed;
    }

    Sessions sessions() {
        return sessions;
    }

    DocumentPlaces documents() {
        return documents;
    }
}
