package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.core.RoleChapter.WrittenRole;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which roles people have, without those of sponsors. A file gives what is lacking, by the rules of who gives roles, and
 * takes none.
 */
@Component(service = DistrictChapter.class)
public final class RoleChapter implements DistrictChapter<WrittenRole> {
    private static final ChapterHead<WrittenRole> HEAD = new ChapterHead<>(
            "roles",
            PeopleChapter.PLACE + 2,
            new Text("Rollen", "Roles"),
            WrittenRole.class,
            DirectoryRight.KEEP_ACCOUNTS);
    private static final Text STANDS = new Text(
            "Eine Rolle, die jemand hat, ändert keine Datei; sie wird am Konto beendet und neu vergeben.",
            "No file changes a role that somebody has; it is ended at the account and given anew.");
    private static final Text BOTH = new Text(
            "Ein Mandat steht mit seinem ersten Tag da, und kein Tag ohne ein Mandat.",
            "A mandate stands with its first day, and no day without a mandate.");
    private static final Text NOBODY = new Text(
            "Rollen des Amts gibt eine Person mit ihrem Konto, an ihrem Bildschirm oder über REST; die Konsole gibt keine.",
            "Roles of the office are given by a person with their account, at their screen or over REST; the console gives"
                    + " none.");
    private static final Text NO_SPONSOR = new Text(
            "Wer nur Anträge stellt, gehört in keine Datei; diese Rolle kommt mit der Einladung.",
            "Whoever only applies belongs into no file; this role comes with the invitation.");
    private static final Text NO_MANDATE = new Text(
            "Ein solches Mandat hat die Person in diesem Stadtteil nicht; es steht im Abschnitt „mandates“.",
            "The person has no such mandate in this district; it belongs into the chapter “mandates”.");

    /**
     * As it stands in the file.
     *
     * @param login of whoever has it
     * @param mandate code of the task of the mandate on which it rests; null for none
     * @param mandateFrom first day of that mandate
     */
    @LabelsOf({RoleAssignment.class, Account.class})
    public record WrittenRole(
            @Longest(254) String login,
            @Longest(60) String role,
            @Nullable @Longest(60) String office,
            @Nullable @Longest(60) String body,
            @Longest(200) String legalBasis,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Longest(60) String mandate,

            @Label(
                    german = "der erste Tag des Mandats",
                    english = "the first day of the mandate",
                    accusative = "den ersten Tag des Mandats")
            @Nullable
            LocalDate mandateFrom) {
        /** Its district is that of the file. */
        private static final String SOME = "some";

        public WrittenRole {
            Input in = Input.of(WrittenRole.class);
            login = in.text("login", login, 254);
            in.require(!Role.SPONSOR.code().equals(role), "role", NO_SPONSOR);
            in.require((mandate == null) == (mandateFrom == null), "mandateFrom", BOTH);
            in.refuse();
            // objects in the words of the form in which a role is given
            NewRoleAssignment checked = asked(SOME, role, office, body, legalBasis, from, to);
            legalBasis = checked.legalBasis();
        }

        private static NewRoleAssignment asked(
                String district,
                String role,
                @Nullable String office,
                @Nullable String body,
                String legalBasis,
                LocalDate from,
                @Nullable LocalDate to) {
            return NewRoleAssignment.entered(role, district, office, body, null, legalBasis, from, to);
        }

        NewRoleAssignment in(String district) {
            return asked(district, role, office, body, legalBasis, from, to);
        }
    }

    private final AccountService accounts;
    private final MandateAdmin mandates;
    private final KnownPeople people;
    private final BusinessClock clock;

    @Activate
    public RoleChapter(
            @Reference AccountService accounts, @Reference MandateAdmin mandates, @Reference BusinessClock clock) {
        this.accounts = requireNonNull(accounts);
        this.mandates = requireNonNull(mandates);
        this.clock = requireNonNull(clock);
        people = new KnownPeople(accounts);
    }

    @Override
    public ChapterHead<WrittenRole> head() {
        return HEAD;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public String key(WrittenRole entry) {
        return Stream.of(
                        entry.login(),
                        entry.role(),
                        entry.office(),
                        entry.body(),
                        entry.from(),
                        entry.mandate(),
                        entry.mandateFrom())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(" "));
    }

    /** Of two that are alike but for basis and last day the one that lasts. */
    @Override
    public List<WrittenRole> entries(Caller me, String district) {
        Map<String, String> logins = accounts.logins(me, district);
        Map<String, GivenMandate> given =
                GivenMandates.written(mandates, me, district, clock.today(), logins.keySet()).stream()
                        .collect(toMap(GivenMandate::id, Function.identity()));
        Map<String, WrittenRole> roles = new TreeMap<>();
        people.open(me, district)
                .forEach(account -> ofDistrict(account, district)
                        .filter(role -> role.mayHoldFrom(clock.today()))
                        .filter(role -> role.mandate() == null || given.containsKey(role.mandate()))
                        .map(role -> written(account.login(), role, given))
                        .forEach(role -> roles.merge(key(role), role, RoleChapter::lasting)));
        return List.copyOf(roles.values());
    }

    private static Stream<RoleAssignment> ofDistrict(Account account, String district) {
        return account.roles().stream().filter(role -> role.district().equals(district) && role.role() != Role.SPONSOR);
    }

    private static WrittenRole lasting(WrittenRole one, WrittenRole other) {
        boolean longer = other.to() == null || one.to() != null && other.to().isAfter(one.to());
        return longer ? other : one;
    }

    private static WrittenRole written(String login, RoleAssignment role, Map<String, GivenMandate> given) {
        GivenMandate mandate = role.mandate() == null ? null : given.get(role.mandate());
        return new WrittenRole(
                login,
                role.role().code(),
                role.office(),
                role.body(),
                role.legalBasis(),
                role.from(),
                role.to(),
                mandate == null ? null : mandate.role(),
                mandate == null ? null : mandate.from());
    }

    /** However the name is written in the file. */
    @Override
    public WrittenRole settled(Caller me, String district, WrittenRole entry) {
        return new WrittenRole(
                people.called(me, district, entry.login()),
                entry.role(),
                entry.office(),
                entry.body(),
                entry.legalBasis(),
                entry.from(),
                entry.to(),
                entry.mandate(),
                entry.mandateFrom());
    }

    /** Or it was ended meanwhile: what was taken no older file gives again. */
    @Override
    public boolean isOver(Caller me, String district, WrittenRole entry) {
        return entry.to() != null && entry.to().isBefore(clock.today()) || wasEnded(me, district, entry);
    }

    private boolean wasEnded(Caller me, String district, WrittenRole entry) {
        Map<String, GivenMandate> given = GivenMandates.all(mandates, me, district).stream()
                .collect(toMap(GivenMandate::id, Function.identity()));
        return people.all(me, district).stream()
                .filter(account -> account.login().equals(entry.login()))
                .flatMap(account -> ofDistrict(account, district)
                        .filter(role -> !role.mayHoldFrom(clock.today()))
                        .map(role -> written(account.login(), role, given)))
                .anyMatch(role -> key(role).equals(key(entry)));
    }

    @Override
    public void add(Caller me, String district, WrittenRole entry) {
        NewRoleAssignment asked = entry.in(district);
        requireSomebody(me, asked.place().role());
        String id = people.id(me, district, entry.login(), "/login");
        accounts.give(me, id, asked.on(mandate(me, district, id, entry)));
    }

    /** Whoever holds the console could get in by an account to which it gave a role, and nobody could tell that it was they. */
    private void requireSomebody(Caller me, Role role) {
        if (!AccountRules.isInvitedTo(role)
                && !AccountRules.isHouse(me)
                && accounts.names(me, List.of(me.account())).isEmpty()) {
            throw Refusal.forbidden(NOBODY);
        }
    }

    private @Nullable String mandate(Caller me, String district, String holder, WrittenRole entry) {
        if (entry.mandate() == null) {
            return null;
        }
        return GivenMandates.all(mandates, me, district).stream()
                .filter(one -> one.holder().equals(holder)
                        && one.role().equals(entry.mandate())
                        && one.from().equals(entry.mandateFrom()))
                .map(GivenMandate::id)
                .findFirst()
                .orElseThrow(() -> Refusal.rule("/mandate", NO_MANDATE, "account.mandate", "DSGVO Art. 32"));
    }

    @Override
    public void change(Caller me, String district, WrittenRole before, WrittenRole after) {
        throw Refusal.conflict(STANDS);
    }
}
