package de.stadtteilkapital.directory.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.FirstAccounts;
import de.stadtteilkapital.platform.api.identity.Role;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For installations without a console: opens the first administrator's and the first coordinator's account at the start, as
 * a file says that only this process can read, and puts each one's link into such a file beside it. Once there is any
 * account, it does nothing.
 */
@Component(service = FirstAccountsFile.class, immediate = true)
public final class FirstAccountsFile {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccountsFile.class);
    private static final String MODE = "rw-------";
    private static final List<Role> ROLES = List.of(Role.ADMIN, Role.COORDINATOR);
    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final AccountDesk desk;
    private final FirstAccounts accounts;

    @Activate
    public FirstAccountsFile(
            @Reference AccountDesk desk, @Reference FirstAccounts accounts, @Reference AccountTerms terms) {
        this(desk, accounts);
        terms.firstAccounts().ifPresent(this::open);
    }

    FirstAccountsFile(AccountDesk desk, FirstAccounts accounts) {
        this.desk = requireNonNull(desk);
        this.accounts = requireNonNull(accounts);
    }

    /** What goes wrong is told in the log; the rest of the room has nothing to do with it. */
    void open(Path file) {
        try {
            if (desk.register().isEmpty()) {
                Map<Role, FirstAccounts.Wanted> wanted = read(file);
                write(file, wanted);
                LOG.info("The first accounts are open; a link to each lies beside {}.", file);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.error("No first accounts: {} can't be read, or nothing be written beside it.", file, e);
        } catch (Refusal | IllegalStateException e) {
            LOG.error("No first accounts: {}", e.getMessage());
        }
    }

    private static Map<Role, FirstAccounts.Wanted> read(Path file) throws IOException {
        if (!OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(file + " can be read or run by others; its mode is to be 0600.");
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        }
        String district = value(properties, file, "district");
        Map<Role, FirstAccounts.Wanted> wanted = new LinkedHashMap<>();
        for (Role role : ROLES) {
            String login = value(properties, file, role.code() + ".login");
            String name = value(properties, file, role.code() + ".name");
            wanted.put(role, new FirstAccounts.Wanted(login, name, role, district));
        }
        return wanted;
    }

    private static String value(Properties properties, Path file, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException(file + " has no " + key + ".");
        }
        return value;
    }

    /** The files are there before the accounts are, so that no link is made that could not be kept. */
    private void write(Path file, Map<Role, FirstAccounts.Wanted> wanted) throws IOException {
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            for (Role role : wanted.keySet()) {
                made.add(Files.createFile(beside(file, role), onlyOurs()));
            }
            Map<Role, FirstAccounts.Link> links = desk.transactions().required(() -> create(wanted));
            done = true;
            for (Map.Entry<Role, FirstAccounts.Link> link : links.entrySet()) {
                Files.writeString(beside(file, link.getKey()), link.getValue().url() + "\n", UTF_8);
            }
        } finally {
            if (!done) {
                for (Path each : made) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private Map<Role, FirstAccounts.Link> create(Map<Role, FirstAccounts.Wanted> wanted) {
        if (!desk.register().isEmpty()) {
            throw new IllegalStateException("another node has opened them.");
        }
        Map<Role, FirstAccounts.Link> links = new LinkedHashMap<>();
        wanted.forEach((role, each) -> links.put(role, accounts.create(each)));
        return links;
    }

    private static Path beside(Path file, Role role) {
        return file.resolveSibling(file.getFileName() + "." + role.code() + ".link");
    }

    private static FileAttribute<Set<PosixFilePermission>> onlyOurs() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(MODE));
    }
}
