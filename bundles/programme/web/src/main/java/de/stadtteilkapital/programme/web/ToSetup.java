package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import org.osgi.service.component.annotations.Component;

/** Leads to what a district has set up. */
@Component
public final class ToSetup implements NavigationEntry {
    @Override
    public Text label() {
        return Ways.SETUP_TITLE;
    }

    @Override
    public String path() {
        return Ways.SETUP;
    }

    @Override
    public Right right() {
        return ProgrammeRight.FOLLOW;
    }

    @Override
    public int place() {
        return 95;
    }
}
