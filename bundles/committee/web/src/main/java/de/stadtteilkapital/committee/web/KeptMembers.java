package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The members of a body and whom they can be chosen from, for whoever keeps it. */
@Component(service = KeptMembers.class)
public final class KeptMembers {
    private final Desk<MemberAdmin> members;
    private final Desk<AccountService> accounts;
    private final Desk<DirectoryService> directory;
    private final KeptBodies bodies;

    @Activate
    public KeptMembers(@Reference Desks desks, @Reference KeptBodies bodies) {
        members = desks.of(MemberAdmin.class);
        accounts = desks.of(AccountService.class);
        directory = desks.of(DirectoryService.class);
        this.bodies = requireNonNull(bodies);
    }

    List<Member> of(String district, String body) {
        return members.read((service, me) -> service.members(me, district, body))
                .items();
    }

    Member one(String district, String body, String id) {
        bodies.requireKept(district);
        return members.read((service, me) -> service.member(me, district, body, id));
    }

    /** Whether they sit by an account that has no role in the body: then nothing of it opens to them. */
    boolean isShutOut(String district, String body, Member member) {
        return member.account() != null
                && !directory
                        .read((service, me) -> service.bodyMembers(district))
                        .getOrDefault(body, Set.of())
                        .contains(member.account());
    }

    /** A page below that of the body. */
    View below(View view, String district, String id) {
        Body body = bodies.one(district, id);
        return view.with("body", body)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(district))
                .below(Text.same(body.name()), Ways.body(district, id))
                .below(Ways.MEMBERS_TITLE, Ways.members(district, id));
    }

    /**
     * With what the fields of a person choose from.
     *
     * @param now whoever is changed, whose account is among them also where nobody could choose it; null for somebody new
     */
    View choices(View view, String district, String body, @Nullable Member now) {
        return view.with("accounts", accounts(district, now == null ? null : now.account()))
                .with("principals", seats(district, body));
    }

    /** The members as choices, also those who have left or are to come. */
    List<Choice> seats(String district, String body) {
        return of(district, body).stream()
                .map(member -> new Choice(member.id(), Text.same(member.name())))
                .toList();
    }

    /** Their names by their ids. */
    Map<String, String> names(String district, String body) {
        return of(district, body).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    private List<Choice> accounts(String district, @Nullable String now) {
        PageRequest all = new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), "name");
        return accounts.read((service, me) -> Choice.keeping(
                service.accounts(me, all).items().stream()
                        .filter(account -> account.closedOn() == null)
                        .map(KeptMembers::choice)
                        .toList(),
                now,
                id -> service.names(me, List.of(id)).getOrDefault(id, "–")));
    }

    private static Choice choice(Account account) {
        return new Choice(account.id(), Text.same(account.name()));
    }
}
