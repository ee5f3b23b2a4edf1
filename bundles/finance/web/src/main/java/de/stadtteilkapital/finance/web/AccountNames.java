package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What those who entered something are called; a dash for whom nobody knows any more. */
@Component(service = AccountNames.class)
public final class AccountNames {
    private static final String UNKNOWN = "–";

    private final Desk<DirectoryService> directory;

    @Activate
    public AccountNames(@Reference Desks desks) {
        directory = desks.of(DirectoryService.class);
    }

    /** A dash while the directory is away, too: the rest of the page is there. */
    String of(String account) {
        try {
            return directory.call((service, me) -> service.nameOf(account)).orElse(UNKNOWN);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return UNKNOWN;
            }
            throw refusal;
        }
    }
}
