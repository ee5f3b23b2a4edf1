package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.core.MandateChapter.WrittenMandate;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** To what people are appointed; a term has its days wherever it is read, so that it always names the first. */
@Component(service = DistrictChapter.class)
public final class MandateChapter implements DistrictChapter<WrittenMandate> {
    private static final ChapterHead<WrittenMandate> HEAD = new ChapterHead<>(
            "mandates",
            PeopleChapter.PLACE + 1,
            new Text("Mandate", "Mandates"),
            WrittenMandate.class,
            DirectoryRight.KEEP_PARTNERS);

    /**
     * As it stands in the file, people by their login names.
     *
     * @param role code of the task
     */
    @LabelsOf(GivenMandate.class)
    public record WrittenMandate(
            @Longest(254) String holder,
            @Longest(60) String role,
            @Longest(200) String legalBasis,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Longest(254) String substituteFor,
            @Nullable @Longest(20) String phrase,
            @Nullable @Most(10) List<Task> tasks) {
        /** An account's id is not what a person is called in the file. */
        private static final String SOME = "some";

        private static final String OTHER = "other";

        public WrittenMandate {
            // objects in the words of the form in which a mandate is given
            NewMandate checked = new NewMandate(
                    SOME,
                    alias(holder, SOME),
                    role,
                    legalBasis,
                    from,
                    to,
                    alias(substituteFor, Objects.equals(substituteFor, holder) ? SOME : OTHER),
                    phrase,
                    tasks);
            role = checked.role();
            legalBasis = checked.legalBasis();
            phrase = checked.phrase();
            tasks = checked.tasks();
        }

        private static @Nullable String alias(@Nullable String login, String as) {
            return login == null || login.isBlank() ? null : as;
        }
    }

    private final MandateAdmin mandates;
    private final AccountService accounts;
    private final KnownPeople people;
    private final BusinessClock clock;

    @Activate
    public MandateChapter(
            @Reference MandateAdmin mandates, @Reference AccountService accounts, @Reference BusinessClock clock) {
        this.mandates = requireNonNull(mandates);
        this.accounts = requireNonNull(accounts);
        this.clock = requireNonNull(clock);
        people = new KnownPeople(accounts);
    }

    @Override
    public ChapterHead<WrittenMandate> head() {
        return HEAD;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public String key(WrittenMandate entry) {
        return entry.holder() + " " + entry.role() + " " + entry.from();
    }

    @Override
    public List<WrittenMandate> entries(Caller me, String district) {
        Map<String, String> logins = accounts.logins(me, district);
        return GivenMandates.written(mandates, me, district, clock.today(), logins.keySet()).stream()
                .map(one -> new WrittenMandate(
                        logins.get(one.holder()),
                        one.role(),
                        one.legalBasis(),
                        one.from(),
                        one.to(),
                        one.substituteFor() == null ? null : logins.get(one.substituteFor()),
                        one.phrase(),
                        one.tasks()))
                .sorted(Comparator.comparing(this::key))
                .toList();
    }

    /** However the names are written in the file. */
    @Override
    public WrittenMandate settled(Caller me, String district, WrittenMandate entry) {
        return new WrittenMandate(
                people.called(me, district, entry.holder()),
                entry.role(),
                entry.legalBasis(),
                entry.from(),
                entry.to(),
                entry.substituteFor() == null ? null : people.called(me, district, entry.substituteFor()),
                entry.phrase(),
                entry.tasks());
    }

    /** Or it was ended meanwhile. */
    @Override
    public boolean isOver(Caller me, String district, WrittenMandate entry) {
        return entry.to() != null && entry.to().isBefore(clock.today())
                || all(me, district, entry).anyMatch(one -> one.isOver(clock.today()));
    }

    private Stream<GivenMandate> all(Caller me, String district, WrittenMandate entry) {
        Map<String, String> logins = accounts.logins(me, district);
        return GivenMandates.all(mandates, me, district).stream()
                .filter(one -> entry.holder().equals(logins.get(one.holder()))
                        && one.role().equals(entry.role())
                        && one.from().equals(entry.from()));
    }

    @Override
    public void add(Caller me, String district, WrittenMandate entry) {
        mandates.grant(me, asked(me, district, entry));
    }

    @Override
    public void change(Caller me, String district, WrittenMandate before, WrittenMandate after) {
        all(me, district, before)
                .findFirst()
                .ifPresent(one -> mandates.change(me, one.id(), asked(me, district, after)));
    }

    private NewMandate asked(Caller me, String district, WrittenMandate entry) {
        return new NewMandate(
                district,
                people.id(me, district, entry.holder(), "/holder"),
                entry.role(),
                entry.legalBasis(),
                entry.from(),
                entry.to(),
                entry.substituteFor() == null ? null : people.id(me, district, entry.substituteFor(), "/substituteFor"),
                entry.phrase(),
                entry.tasks());
    }
}
