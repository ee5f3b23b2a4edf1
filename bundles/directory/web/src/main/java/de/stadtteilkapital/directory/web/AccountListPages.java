package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Listing;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of the districts in which somebody keeps them. */
@Component(service = AccountListPages.class)
@PageResource
@Path(Ways.ACCOUNTS)
public final class AccountListPages {
    private static final Template LIST = new Template(AccountListPages.class, "accounts.ftlh");
    private static final Set<String> FILTERS = Set.of("district");

    private final Desk<AccountService> accounts;
    private final Places places;

    @Activate
    public AccountListPages(@Reference Desks desks, @Reference Places places) {
        accounts = desks.of(AccountService.class);
        this.places = requireNonNull(places);
    }

    @GET
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View list(@Context UriInfo uri) {
        Listing listing = Listing.of(uri, FILTERS);
        return accounts.read((service, me) -> View.of(LIST, Ways.ACCOUNTS_TITLE)
                .with("page_", service.accounts(me, listing.request()))
                .with("listing", listing)
                .with("today", places.today())
                .with("districts", places.districts(me)));
    }
}
