package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads those who invite people to the mails that they get. */
@Component
public final class ToMails implements NavigationEntry {
    @Override
    public Text label() {
        return MailPages.TITLE;
    }

    @Override
    public String path() {
        return MailPages.PATH;
    }

    @Override
    public Right right() {
        return DirectoryRight.KEEP_ACCOUNTS;
    }

    @Override
    public int place() {
        return 99;
    }
}
