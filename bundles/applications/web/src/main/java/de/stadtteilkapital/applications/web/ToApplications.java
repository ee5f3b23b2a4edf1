package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads to all applications. */
@Component
public final class ToApplications implements NavigationEntry {
    @Override
    public Text label() {
        return Ways.APPLICATIONS_TITLE;
    }

    @Override
    public String path() {
        return Ways.APPLICATIONS;
    }

    @Override
    public Right right() {
        return ApplicationRight.READ;
    }

    @Override
    public int place() {
        return 20;
    }
}
