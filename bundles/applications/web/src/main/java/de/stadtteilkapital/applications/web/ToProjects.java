package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads to one's own projects. */
@Component
public final class ToProjects implements NavigationEntry {
    /** Of those who may apply the office enters what came on paper, and has no projects of its own. */
    private static final Right SPONSORS = () -> Holders.of(Role.SPONSOR);

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
        return SPONSORS;
    }

    @Override
    public int place() {
        return 10;
    }
}
