package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The directory's accounts as their resource calls them. */
@Component(service = AccountRoom.class)
public final class AccountRoom extends Room<AccountService> {
    @Activate
    public AccountRoom(@Reference Exchange exchange) {
        super("directory", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(AccountService service) {
        bind(service);
    }

    void unbindService(AccountService service) {
        unbind(service);
    }
}
