package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.FetchedLink;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.concurrent.atomic.AtomicReference;

/** Brings the link to a person: by mail, or by the hand of somebody who gave them no role. */
record EntryLinks(AccountDesk desk) {
    EntryLinks {
        requireNonNull(desk);
    }

    Account inviteAgain(Caller me, String id) {
        return desk.act(me, id, AccountAct.INVITE_AGAIN, account -> send(me, account, LinkKind.INVITATION));
    }

    Account sendReset(Caller me, String id) {
        return desk.act(me, id, AccountAct.SEND_RESET, account -> send(me, account, LinkKind.PASSWORD_RESET));
    }

    FetchedLink fetch(Caller me, String id) {
        AtomicReference<FetchedLink> fetched = new AtomicReference<>();
        desk.act(me, id, AccountAct.FETCH_LINK, account -> {
            LinkKind kind = account.hasPassword() ? LinkKind.PASSWORD_RESET : LinkKind.INVITATION;
            SingleUse link = desk.links().make(id, kind, me.account());
            desk.holdsKey(me, id);
            desk.events().linkMade(me, account, link, "fetched");
            fetched.set(new FetchedLink(id, kind, link.expires(), desk.links().url(link, desk.publicUrl())));
        });
        return fetched.get();
    }

    SingleUse send(Caller me, Account account, LinkKind kind) {
        SingleUse link = desk.links().make(account.id(), kind, me.account());
        desk.mail().send(link, account.district());
        desk.events().linkMade(me, account, link, "sent");
        return link;
    }
}
