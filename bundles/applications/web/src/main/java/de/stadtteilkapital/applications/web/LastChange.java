package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** Who has changed an application last, to be told to whoever was slower. */
final class LastChange {
    private LastChange() {}

    /** The form of who was too late, with who was faster; another form as it is. */
    static Form told(Form form, ApplicationService service, Caller me, Application now) {
        return form.isStale() ? form.changedBy(of(service, me, now)) : form;
    }

    /** Null where nobody is known. */
    private static Form.@Nullable Change of(ApplicationService service, Caller me, Application application) {
        return service.history(me, application.id()).stream()
                .filter(entry -> entry.who() != null)
                .reduce((earlier, later) -> later)
                .map(entry -> new Form.Change(requireNonNull(entry.who()), entry.at()))
                .orElse(null);
    }
}
