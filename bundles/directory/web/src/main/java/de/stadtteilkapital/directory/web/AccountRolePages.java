package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.AskedRole;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A role is given: first which, then where, since when and on what basis. */
@Component(service = AccountRolePages.class)
@PageResource
@Path(Ways.ACCOUNTS + "/{id:[0-9a-f-]{36}}/rolle")
public final class AccountRolePages {
    private static final Template WHICH = new Template(AccountRolePages.class, "give-role.ftlh");
    private static final Template WHERE = new Template(AccountRolePages.class, "role.ftlh");
    private static final Text TITLE = new Text("Rolle geben", "Give a role");

    private final Desk<AccountService> accounts;
    private final Places places;
    private final MandateChoices mandates;
    private final Forms forms;

    @Activate
    public AccountRolePages(
            @Reference Desks desks,
            @Reference Places places,
            @Reference MandateChoices mandates,
            @Reference Forms forms) {
        accounts = desks.of(AccountService.class);
        this.places = requireNonNull(places);
        this.mandates = requireNonNull(mandates);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View which(@PathParam("id") String id) {
        return accounts.read((service, me) -> {
            Account account = found(service, me, id);
            return below(
                    View.of(WHICH, TITLE)
                            .with("roles", roles(me).map(RoleShown::of).toList())
                            .with("refused", refused(service, me, id)),
                    account);
        });
    }

    @GET
    @Path("/{role}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View where(@PathParam("id") String id, @PathParam("role") String role) {
        return accounts.read((service, me) -> view(
                        me,
                        found(service, me, id),
                        role,
                        forms.begun(
                                AskedRole.class,
                                path(id, role),
                                Map.of("from", Wording.GERMAN.shortDay(places.today()))))
                .with("reason", refused(service, me, id).get(role)));
    }

    @POST
    @Path("/{role}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("id") String id, @PathParam("role") String role, Entered entered) {
        return accounts.submit(entered)
                .act(
                        AskedRole.class,
                        (service, me, asked) -> service.give(me, id, asked.checked()),
                        account -> new Done(
                                Ways.account(id),
                                new Text("%s hat die Rolle jetzt.", "%s has the role now.").with(account.name())),
                        refusal -> accounts.read((service, me) -> view(
                                me, service.account(me, id), role, forms.again(AskedRole.class, entered, refusal))));
    }

    /** What is not given, by the codes of the roles: before anything is filled in. */
    private static Map<String, Text> refused(AccountService service, Caller me, String id) {
        return service.notGiven(me, id).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue));
    }

    private static Account found(AccountService service, Caller me, String id) {
        return AccountFinder.findFor(AccountAct.GIVE_ROLE, service, me, id);
    }

    private View view(Caller me, Account account, String code, Form form) {
        Role role = roles(me).filter(one -> one.code().equals(code)).findFirst().orElseThrow(Refusal::notFound);
        return below(
                View.of(WHERE, role.label())
                        .with("role", RoleShown.of(role))
                        .with("places", places.of(me, role))
                        .with("districts", places.districts(me))
                        .with("mandates", mandates.of(account.id(), role))
                        .with("form", form),
                account);
    }

    /** An administrator makes others administrators, nobody else does. */
    private static Stream<Role> roles(Caller me) {
        return Stream.of(Role.values())
                .filter(role -> role != Role.ADMIN || me.hasAny(DirectoryRight.ADMINISTER.roles()));
    }

    private static View below(View view, Account account) {
        return view.with("account", account)
                .below(Ways.ACCOUNTS_TITLE, Ways.ACCOUNTS)
                .below(Text.same(account.name()), Ways.account(account.id()));
    }

    private static String path(String id, String role) {
        return Ways.account(id) + "/rolle/" + role;
    }
}
