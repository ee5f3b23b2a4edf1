package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.directory.core.OrganisationChapter.WrittenOrganisation;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The organisations of a district that take part, without whom to call. */
@Component(service = DistrictChapter.class)
public final class OrganisationChapter implements DistrictChapter<WrittenOrganisation> {
    private static final ChapterHead<WrittenOrganisation> HEAD = new ChapterHead<>(
            "organisations",
            90,
            new Text("Organisationen", "Organisations"),
            WrittenOrganisation.class,
            DirectoryRight.KEEP_PARTNERS);

    /** As it stands in the file. */
    @LabelsOf(KeptOrganisation.class)
    public record WrittenOrganisation(
            @Longest(60) String id,
            @Longest(200) String name,
            @Most(20) @Longest(60) List<String> roles,
            @Nullable @Most(20) @Longest(300) List<String> offers) {
        /** Its district is that of the file. */
        private static final String SOME = "some";

        public WrittenOrganisation {
            // objects in the words of the form in which an organisation is entered
            NewOrganisation checked = new NewOrganisation(SOME, requireId(id), name, roles, offers, null);
            name = checked.name();
            roles = checked.roles().stream().sorted().toList();
            offers = checked.offers();
        }

        /** Where nobody has given one, the form would make one of the name, and a second time another. */
        private static String requireId(@Nullable String id) {
            Input in = Input.of(WrittenOrganisation.class);
            String given = in.text("id", id, 60);
            in.refuse();
            return given;
        }
    }

    private final OrganisationAdmin organisations;
    private final BusinessClock clock;

    @Activate
    public OrganisationChapter(@Reference OrganisationAdmin organisations, @Reference BusinessClock clock) {
        this.organisations = requireNonNull(organisations);
        this.clock = requireNonNull(clock);
    }

    @Override
    public ChapterHead<WrittenOrganisation> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenOrganisation entry) {
        return entry.id();
    }

    private Stream<KeptOrganisation> all(Caller me, String district) {
        return Page.all(cursor ->
                        organisations.organisations(me, PageRequest.most(cursor, Map.of("district", district))))
                .stream()
                .filter(one -> district.equals(one.district()));
    }

    @Override
    public List<WrittenOrganisation> entries(Caller me, String district) {
        return all(me, district)
                .filter(one -> !one.isOver(clock.today()))
                .map(one -> new WrittenOrganisation(one.id(), one.name(), one.roles(), one.offers()))
                .toList();
    }

    @Override
    public boolean isOver(Caller me, String district, WrittenOrganisation entry) {
        return all(me, district).anyMatch(one -> one.id().equals(entry.id()) && one.isOver(clock.today()));
    }

    @Override
    public void add(Caller me, String district, WrittenOrganisation entry) {
        organisations.enter(
                me, new NewOrganisation(district, entry.id(), entry.name(), entry.roles(), entry.offers(), null));
    }

    /** Whom to call stays. */
    @Override
    public void change(Caller me, String district, WrittenOrganisation before, WrittenOrganisation after) {
        organisations.change(
                me,
                district,
                after.id(),
                new ChangedOrganisation(
                        after.name(),
                        after.roles(),
                        after.offers(),
                        organisations.organisation(me, district, after.id()).contact()));
    }

    @Override
    public void remove(Caller me, String district, WrittenOrganisation entry, LocalDate taken) {
        organisations.remove(me, district, entry.id());
    }
}
