package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.FirstAccounts;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
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
    private static final Set<String> OPTIONS = Set.of("--role", "--district", "--name");

    /** The console takes options before words alone; these come after them, as people write them. */
    @Argument(
            name = "create <login> --role admin|coordinator [--district <id>] [--name <name>]",
            description =
                    "who is to come in, as what, and where; the district may be left out while all accounts are of one",
            required = true,
            multiValued = true)
    private List<String> words;

    /** Of the directory: without it the other commands of this bundle shall be there all the same. */
    @Reference(optional = true)
    private FirstAccounts accounts;

    @Override
    public Object execute() {
        if (words.size() < 2 || words.size() % 2 != 0 || !"create".equals(words.get(0))) {
            throw usage();
        }
        Map<String, String> options = options();
        String role = Optional.ofNullable(options.get("--role")).orElseThrow(AdminCommand::usage);
        Role wanted = Role.of(role)
                .orElseThrow(() -> new IllegalArgumentException("a role is admin or coordinator, not " + role));
        String login = words.get(1);
        System.out.println(answer(new FirstAccounts.Wanted(
                login, options.getOrDefault("--name", login), wanted, options.get("--district"))));
        return null;
    }

    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        for (int i = 2; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i)) || options.put(words.get(i), words.get(i + 1)) != null) {
                throw usage();
            }
        }
        return options;
    }

    private static IllegalArgumentException usage() {
        return new IllegalArgumentException("there is only: kapital:admin create <login> --role admin|coordinator"
                + " [--district <id>] [--name <name>]");
    }

    private String answer(FirstAccounts.Wanted wanted) {
        if (accounts == null) {
            throw new IllegalArgumentException("the directory is away, which keeps the accounts");
        }
        try {
            FirstAccounts.Link link = accounts.create(wanted);
            return "Open is the account %s. This link lets its person choose a password, once, until %s:%n%s"
                    .formatted(link.login(), link.expires(), link.url());
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(refusal.detail().english());
        }
    }
}
