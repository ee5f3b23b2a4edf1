package de.stadtteilkapital.platform.core.identity;

import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The directory's accounts as the platform calls them. */
@Component(service = AccountsHold.class)
public final class AccountsHold {
    private final HandOver<Accounts> accounts = new HandOver<>("directory");

    <T> T call(Function<Accounts, T> work) {
        return accounts.call(work);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindAccounts(Accounts service) {
        accounts.bind(service);
    }

    void unbindAccounts(Accounts service) {
        accounts.unbind(service);
    }
}
