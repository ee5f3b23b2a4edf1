package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads to the cases of advice. */
@Component
public final class ToAdvice implements NavigationEntry {
    @Override
    public Text label() {
        return Ways.ADVICE_TITLE;
    }

    @Override
    public String path() {
        return Ways.ADVICE;
    }

    @Override
    public Right right() {
        return ApplicationRight.ADVISE;
    }

    @Override
    public int place() {
        return 30;
    }
}
