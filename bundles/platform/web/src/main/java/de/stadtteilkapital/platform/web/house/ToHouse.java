package de.stadtteilkapital.platform.web.house;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads those who run the house to how it is. */
@Component
public final class ToHouse implements NavigationEntry {
    @Override
    public Text label() {
        return HousePages.TITLE;
    }

    @Override
    public String path() {
        return HousePages.PATH;
    }

    @Override
    public Right right() {
        return HouseRight.OPERATE;
    }

    @Override
    public int place() {
        return 95;
    }
}
