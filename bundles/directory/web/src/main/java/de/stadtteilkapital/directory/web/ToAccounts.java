package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads to the accounts of the district. */
@Component
public final class ToAccounts implements NavigationEntry {
    @Override
    public Text label() {
        return Ways.ACCOUNTS_TITLE;
    }

    @Override
    public String path() {
        return Ways.ACCOUNTS;
    }

    @Override
    public Right right() {
        return DirectoryRight.KEEP_ACCOUNTS;
    }

    @Override
    public int place() {
        return 90;
    }
}
