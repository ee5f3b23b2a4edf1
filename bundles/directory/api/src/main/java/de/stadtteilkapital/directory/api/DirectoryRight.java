package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;

/** The rights of this room. */
public enum DirectoryRight implements Right {
    /** Open accounts, give roles and take them. */
    KEEP_ACCOUNTS(Holders.in(Role.COORDINATOR, Role.ADMIN)),

    /** Invite people: whom they like, or colleagues for the sponsor or office for which one acts. */
    INVITE(Holders.in(Role.COORDINATOR, Role.ADMIN).andOf(Role.SPONSOR, Role.OFFICE)),
    /** Rename, link, close and reopen accounts, and make others administrators. */
    ADMINISTER(Holders.in(Role.ADMIN)),

    /** Say which organisations and persons take part, and hear of it. */
    KEEP_PARTNERS(Holders.in(Role.COORDINATOR, Role.ADMIN)),

    /** Say when one is away oneself, whatever one does in the district. */
    TELL_ABSENCE(Holders.in(Role.values()).forTasks(Task.values())),

    /** Offer an office a client of its own. */
    OFFER_CLIENTS(Holders.in(Role.COORDINATOR, Role.ADMIN)),

    /** See and revoke clients of offices. */
    READ_CLIENTS(Holders.in(Role.COORDINATOR, Role.ADMIN).andOf(Role.OFFICE)),

    /** Fetch the secret of a client offered to one's office. */
    FETCH_CLIENT(Holders.of(Role.OFFICE));

    private final Holders holders;

    DirectoryRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
