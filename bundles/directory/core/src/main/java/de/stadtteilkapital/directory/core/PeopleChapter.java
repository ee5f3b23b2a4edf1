package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.core.PeopleChapter.WrittenPerson;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who takes part in a district, without those who only apply in it, and without what lets anybody in. */
@Component(service = DistrictChapter.class)
public final class PeopleChapter implements DistrictChapter<WrittenPerson> {
    static final int PLACE = 200;

    private static final ChapterHead<WrittenPerson> HEAD = new ChapterHead<>(
            "people", PLACE, new Text("Personen", "People"), WrittenPerson.class, DirectoryRight.KEEP_ACCOUNTS);
    private static final Text NAMED = new Text(
            "„%s“ heißt hier anders; den Namen ändert die Person an ihrem Konto selbst.",
            "“%s” is called otherwise here; the person changes their name at their account.");

    /** As it stands in the file. */
    @LabelsOf(Account.class)
    public record WrittenPerson(
            @Longest(254) String login,
            @Longest(120) String name,
            @Nullable @Longest(254) String mail) {
        /** Its district is that of the file. */
        private static final String SOME = "some";

        public WrittenPerson {
            // objects in the words of the form in which an account is opened
            NewAccount checked = new NewAccount(SOME, login, name, null, mail, null);
            login = checked.login();
            name = checked.name();
            mail = checked.mail();
        }

        /** Keeps the person out of logs. */
        @Override
        public String toString() {
            return "WrittenPerson";
        }
    }

    private final AccountService accounts;
    private final KnownPeople known;
    private final BusinessClock clock;

    @Activate
    public PeopleChapter(@Reference AccountService accounts, @Reference BusinessClock clock) {
        this.accounts = requireNonNull(accounts);
        this.clock = requireNonNull(clock);
        known = new KnownPeople(accounts);
    }

    @Override
    public ChapterHead<WrittenPerson> head() {
        return HEAD;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public String key(WrittenPerson entry) {
        return entry.login();
    }

    @Override
    public List<WrittenPerson> entries(Caller me, String district) {
        return known.open(me, district).stream()
                .filter(account -> !isApplicant(account))
                .map(account -> new WrittenPerson(account.login(), account.name(), account.mail()))
                .toList();
    }

    /** Whether somebody has only ever applied here: whoever asks for a grant sets no district up. */
    private boolean isApplicant(Account account) {
        List<RoleAssignment> standing = account.roles().stream()
                .filter(role -> role.mayHoldFrom(clock.today()))
                .toList();
        // whoever has none any more is what they were
        List<RoleAssignment> roles = standing.isEmpty() ? account.roles() : standing;
        return !roles.isEmpty() && roles.stream().allMatch(role -> role.role() == Role.SPONSOR);
    }

    /** However it is written in the file. */
    @Override
    public WrittenPerson settled(Caller me, String district, WrittenPerson entry) {
        return new WrittenPerson(known.called(me, district, entry.login()), entry.name(), entry.mail());
    }

    /** An account that is closed, or by which somebody only applies, is there and stays as it is. */
    @Override
    public boolean isOver(Caller me, String district, WrittenPerson entry) {
        return known.all(me, district).stream().anyMatch(account -> KnownPeople.isSame(account.login(), entry.login()));
    }

    /** Nobody gets in by it yet: who is to come is invited at their account. */
    @Override
    public void add(Caller me, String district, WrittenPerson entry) {
        accounts.open(me, new NewAccount(district, entry.login(), entry.name(), null, entry.mail(), null));
    }

    @Override
    public void change(Caller me, String district, WrittenPerson before, WrittenPerson after) {
        if (!before.name().equals(after.name())) {
            throw Refusal.conflict(NAMED.with(after.login()));
        }
        accounts.changeMail(me, known.id(me, district, after.login(), "/login"), after.mail());
    }
}
