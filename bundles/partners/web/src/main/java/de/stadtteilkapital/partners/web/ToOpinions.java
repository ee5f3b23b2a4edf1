package de.stadtteilkapital.partners.web;

import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads to what offices are asked. */
@Component
public final class ToOpinions implements NavigationEntry {
    @Override
    public Text label() {
        return OpinionPages.TITLE;
    }

    @Override
    public String path() {
        return OpinionPages.PATH;
    }

    @Override
    public Right right() {
        return PartnerRight.READ;
    }

    @Override
    public int place() {
        return 40;
    }
}
