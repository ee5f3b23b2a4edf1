package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.FirstAccounts;
import de.stadtteilkapital.platform.api.identity.Role;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/**
 * {@code kapital:admin create}: the account of an administrator or a coordinator, while nobody can log in who would invite
 * them. The link stands on this console alone.
 */
@Service
@Command(
        scope = "kapital",
        name = "admin",
        description =
                "Opens an account for an administrator or a coordinator and prints the link by which they come in")
public final class AdminCommand implements Action {
    @Argument(index = 0, name = "act", description = "create", required = true)
    private String act;

    @Argument(index = 1, name = "login", description = "name by which the person will log in", required = true)
    private String login;

    @Option(name = "--role", description = "admin or coordinator", required = true)
    private String role;

    @Option(name = "--district", description = "where the role holds; may be left out while all accounts are of one")
    private String district;

    @Option(name = "--name", description = "the person's name; the login name where it is left out")
    private String name;

    @Reference
    private FirstAccounts accounts;

    @Override
    public Object execute() {
        if (!"create".equals(act)) {
            throw new IllegalArgumentException("there is only: kapital:admin create <login> --role admin|coordinator");
        }
        Role wanted = Role.of(role)
                .orElseThrow(() -> new IllegalArgumentException("a role is admin or coordinator, not " + role));
        System.out.println(answer(new FirstAccounts.Wanted(login, name == null ? login : name, wanted, district)));
        return null;
    }

    private String answer(FirstAccounts.Wanted wanted) {
        try {
            FirstAccounts.Link link = accounts.create(wanted);
            return "Open is the account %s. This link lets its person choose a password, once, until %s:%n%s"
                    .formatted(link.login(), link.expires(), link.url());
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(refusal.detail().english());
        }
    }
}
