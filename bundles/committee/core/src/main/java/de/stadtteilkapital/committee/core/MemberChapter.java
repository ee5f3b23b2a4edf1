package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who sits in the bodies of a district or will, by their names and the login names of their accounts. */
@Component(service = DistrictChapter.class)
public final class MemberChapter implements DistrictChapter<WrittenMember> {
    private static final ChapterHead<WrittenMember> HEAD = new ChapterHead<>(
            "members",
            210,
            new Text("Mitglieder der Gremien", "Members of the bodies"),
            WrittenMember.class,
            CommitteeRight.KEEP_BODIES);
    private static final String RULE = "committee.memberOfFile";
    private static final String SOURCE = "VwVfG § 88";
    private static final Text NO_ACCOUNT = new Text(
            "„%s“ hat in diesem Stadtteil kein offenes Konto; es gehört in den Abschnitt „people“.",
            "“%s” has no open account in this district; it belongs into the chapter “people”.");
    private static final Text NO_MEMBER = new Text(
            "„%s“ ist in diesem Gremium kein Mitglied; wer vertreten wird, steht vor der Vertretung.",
            "“%s” is no member of this body; whoever is deputised for stands before the deputy.");
    private static final Text CHAIR = new Text(
            "Den Vorsitz verliert ein Mitglied, indem ihn ein anderes bekommt, das in der Datei davor steht.",
            "A member loses the chair by another getting it, who stands before them in the file.");

    private final CommitteeAdmin bodies;
    private final MemberAdmin members;
    private final HandOver<AccountService> accounts;
    private final BusinessClock clock;

    @Activate
    public MemberChapter(
            @Reference CommitteeAdmin bodies,
            @Reference MemberAdmin members,
            @Reference BusinessClock clock,
            BundleContext context) {
        this(bodies, members, clock, HandOver.to(AccountService.class, context));
    }

    MemberChapter(CommitteeAdmin bodies, MemberAdmin members, BusinessClock clock, HandOver<AccountService> accounts) {
        this.bodies = requireNonNull(bodies);
        this.members = requireNonNull(members);
        this.clock = requireNonNull(clock);
        this.accounts = requireNonNull(accounts);
    }

    @Override
    public ChapterHead<WrittenMember> head() {
        return HEAD;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    /** Whoever sits again is another; who was there when the body was set up has no first day. */
    @Override
    public String key(WrittenMember entry) {
        String named = entry.body() + " " + entry.name();
        return entry.from() == null ? named : named + " " + entry.from();
    }

    /** The chair stands first, and deputies after all others. */
    @Override
    public List<WrittenMember> entries(Caller me, String district) {
        Map<String, String> logins = accounts.call(service -> service.logins(me, district));
        return BodyChapter.all(bodies, me, district).stream()
                .flatMap(body -> seats(me, district, body.id(), logins))
                .toList();
    }

    private Stream<WrittenMember> seats(Caller me, String district, String body, Map<String, String> logins) {
        Map<String, Member> called = called(me, district, body);
        Map<String, String> names =
                called.entrySet().stream().collect(toMap(seat -> seat.getValue().id(), Map.Entry::getKey));
        return called.entrySet().stream()
                .map(seat -> written(body, seat.getKey(), seat.getValue(), logins, names))
                .sorted(Comparator.comparing((WrittenMember one) -> !one.chair())
                        .thenComparing(one -> one.deputyOf() != null)
                        .thenComparing(this::key));
    }

    /** Those who have not left by what they are called in the file: of two of one name the second is numbered. */
    private Map<String, Member> called(Caller me, String district, String body) {
        Map<String, Member> called = new LinkedHashMap<>();
        members.members(me, district, body).items().stream()
                .filter(member -> !isPast(member.until()))
                .forEach(member -> {
                    String name = member.name();
                    for (int i = 2; called.containsKey(name); i++) {
                        name = member.name() + " (" + i + ")";
                    }
                    called.put(name, member);
                });
        return called;
    }

    private static WrittenMember written(
            String body, String name, Member member, Map<String, String> logins, Map<String, String> names) {
        return new WrittenMember(
                body,
                name,
                member.account() == null ? null : logins.get(member.account()),
                member.voting(),
                member.chair(),
                member.from(),
                member.until(),
                member.organisation(),
                // whoever they stood in for may have left
                member.deputyOf() == null ? null : names.get(member.deputyOf()),
                member.interest(),
                member.coopted(),
                member.secrecyOn());
    }

    private boolean isPast(@Nullable LocalDate last) {
        return last != null && last.isBefore(clock.today());
    }

    /** Of whoever sits already and names no first day it is as it is, and a login name is as it is known. */
    @Override
    public WrittenMember settled(Caller me, String district, WrittenMember entry) {
        return entries(me, district).stream()
                .filter(one -> one.body().equals(entry.body()) && one.name().equals(entry.name()))
                .filter(one -> entry.from() == null || entry.from().equals(one.from()))
                .findFirst()
                .map(one -> entry.since(one.from()).knownBy(one.login()))
                .orElse(entry);
    }

    /** Or they have left meanwhile: whoever comes again names another first day. */
    @Override
    public boolean isOver(Caller me, String district, WrittenMember entry) {
        return isPast(entry.until()) || isThere(me, district, entry.body()) && hasLeft(me, district, entry);
    }

    private boolean isThere(Caller me, String district, String body) {
        return BodyChapter.all(bodies, me, district).stream()
                .anyMatch(one -> one.id().equals(body));
    }

    private boolean hasLeft(Caller me, String district, WrittenMember entry) {
        return members.members(me, district, entry.body()).items().stream()
                .filter(member -> isPast(member.until()))
                .anyMatch(member -> member.name().equals(entry.name())
                        && (entry.from() == null || entry.from().equals(member.from())));
    }

    @Override
    public void add(Caller me, String district, WrittenMember entry) {
        String id = members.join(
                        me,
                        district,
                        entry.body(),
                        new NewMember(
                                entry.name(),
                                entry.from(),
                                entry.voting(),
                                account(me, district, entry),
                                entry.organisation(),
                                seat(me, district, entry.body(), entry.deputyOf()),
                                entry.interest(),
                                entry.coopted(),
                                entry.secrecyOn()))
                .id();
        preside(me, district, id, entry);
        leave(me, district, id, null, entry);
    }

    @Override
    public void change(Caller me, String district, WrittenMember before, WrittenMember after) {
        String body = after.body();
        Member member = called(me, district, body).get(before.name());
        if (member == null) {
            throw Refusal.notFound();
        }
        if (!before.equals(after.likewise(before))) {
            members.change(
                    me,
                    district,
                    body,
                    member.id(),
                    new ChangedMember(
                            member.name(),
                            after.voting(),
                            null,
                            // a guest's login name is told to nobody here
                            after.login() == null && before.login() == null
                                    ? member.account()
                                    : account(me, district, after),
                            after.organisation(),
                            Objects.equals(before.deputyOf(), after.deputyOf())
                                    ? member.deputyOf()
                                    : seat(me, district, body, after.deputyOf()),
                            after.interest(),
                            after.coopted(),
                            after.secrecyOn()));
        }
        if (member.chair() && !after.chair()) {
            throw Refusal.rule("/chair", CHAIR, RULE, SOURCE);
        }
        if (!member.chair()) {
            preside(me, district, member.id(), after);
        }
        leave(me, district, member.id(), before.until(), after);
    }

    private void preside(Caller me, String district, String id, WrittenMember entry) {
        if (entry.chair()) {
            members.giveChair(me, district, entry.body(), id, new GivenChair(null));
        }
    }

    private void leave(Caller me, String district, String id, @Nullable LocalDate known, WrittenMember entry) {
        if (entry.until() == null && known != null) {
            members.takeBack(me, district, entry.body(), id);
        } else if (entry.until() != null && !entry.until().equals(known)) {
            members.resign(me, district, entry.body(), id, new Resignation(entry.until()));
        }
    }

    private @Nullable String account(Caller me, String district, WrittenMember entry) {
        if (entry.login() == null) {
            return null;
        }
        return accounts.call(service -> service.logins(me, district)).entrySet().stream()
                .filter(known -> isSame(known.getValue(), entry.login()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Refusal.rule("/login", NO_ACCOUNT.with(entry.login()), RULE, SOURCE));
    }

    private static boolean isSame(String login, String other) {
        return LoginName.key(login).equals(LoginName.key(other));
    }

    private @Nullable String seat(Caller me, String district, String body, @Nullable String name) {
        if (name == null) {
            return null;
        }
        Member principal = called(me, district, body).get(name);
        if (principal == null) {
            throw Refusal.rule("/deputyOf", NO_MEMBER.with(name), RULE, SOURCE);
        }
        return principal.id();
    }
}
