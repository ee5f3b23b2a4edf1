package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads to one's own projects. */
@Component
public final class ToProjects implements NavigationEntry {
    @Override
    public Text label() {
        return Ways.PROJECTS_TITLE;
    }

    @Override
    public String path() {
        return Ways.PROJECTS;
    }

    @Override
    public Right right() {
        return ApplicationRight.APPLY;
    }

    @Override
    public int place() {
        return 10;
    }
}
