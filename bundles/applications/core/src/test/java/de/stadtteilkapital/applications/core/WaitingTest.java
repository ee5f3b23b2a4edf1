package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.SearchSource;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits for whom and what is found by whom, of four applications and two advice cases. */
@OnBothDatabases
class WaitingTest {
    private static final int MANY = 51;

    private final House house;
    private final Caller sponsor;
    private final String reviewed;
    private final String adviceCase;

    WaitingTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsor();
        house.draft(sponsor, "Hof");
        String laden = house.draft(sponsor, "Laden").id();
        house.applications.submit(sponsor, laden);
        house.applications.check(
                House.OFFICE, laden, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Skizze")));
        house.applications.submit(sponsor, house.draft(sponsor, "Garten").id());
        reviewed = house.draft(sponsor, "Fest").id();
        house.applications.submit(sponsor, reviewed);
        house.applications.check(House.OFFICE, reviewed, Stages.COMPLETE);
        adviceCase = house.advice
                .openAdviceCase(House.OFFICE, Stages.idea("hamm-norden"))
                .id();
        house.advice.advise(
                House.OFFICE,
                adviceCase,
                new NewAdviceSession(Samples.TODAY, "Vertraulich", "Anrufen", Samples.TODAY.plusDays(3)));
        house.advice.takeIdea(Stages.NEW_IDEA, "192.0.2.1");
    }

    private Store store() {
        return house.database.store();
    }

    @Test
    void eachKindHasItsOwn() {
        assertThat(titles(new ApplicationsToCheck(store()), House.OFFICE)).containsExactly("Garten 2026-12-07");
        assertThat(titles(new ReadyForNetwork(store(), house.rooms), House.OFFICE))
                .containsExactly("Fest null");
        assertThat(titles(new ApplicationsToComplete(store()), sponsor)).containsExactly("Laden 2026-12-07");
        assertThat(titles(new DraftsToFinish(store()), sponsor)).containsExactly("Hof 2027-01-31");
        assertThat(titles(new CallBacks(store(), house.clock), House.OFFICE))
                .containsExactly(Ideas.CALL_BACK + " 2026-11-22");
    }

    @Test
    void whatIsMissingIsTheOfficesWhenItsTermHasPassed() {
        OverdueCompletions overdue = new OverdueCompletions(store(), house.clock);
        house.clock.set(Samples.TODAY.plusDays(15));
        assertThat(titles(overdue, House.OFFICE)).isEmpty();
        house.clock.set(Samples.TODAY.plusDays(16));
        assertThat(titles(overdue, House.OFFICE)).containsExactly("Laden 2026-12-07");
        assertThat(titles(new CallBacks(store(), house.clock), House.OFFICE))
                .containsExactly(Ideas.CALL_BACK + " 2026-11-22", "Anrufen 2026-11-25");
    }

    @Test
    void anOpenOpinionKeepsItFromTheNetwork() {
        ReadyForNetwork ready = new ReadyForNetwork(store(), house.rooms);
        house.blocking = List.of(Text.same("an opinion"));
        assertThat(titles(ready, House.OFFICE)).isEmpty();
    }

    @Test
    void othersAndTheBarredHaveNoneOfIt() {
        for (Caller other :
                List.of(in("elsewhere", Role.COORDINATOR), in("hamm-norden", Role.AUDITOR), Caller.PUBLIC)) {
            assertThat(titles(new ApplicationsToCheck(store()), other)).isEmpty();
            assertThat(titles(new ReadyForNetwork(store(), house.rooms), other)).isEmpty();
            assertThat(titles(new CallBacks(store(), house.clock), other)).isEmpty();
            assertThat(titles(new DraftsToFinish(store()), other)).isEmpty();
        }
        assertThat(titles(new ReadyForNetwork(store(), house.rooms), barred(House.OFFICE, reviewed)))
                .isEmpty();
        assertThat(titles(new DraftsToFinish(store()), House.OFFICE)).isEmpty();
    }

    @Test
    void aRecusalFromOneCaseHidesTheSponsorInTheOthers() {
        ApplicationsToCheck toCheck = new ApplicationsToCheck(store());
        assertThat(toCheck.waiting(House.OFFICE, MANY))
                .extracting(Waiting::whose)
                .containsExactly("Verein");
        assertThat(toCheck.waiting(barred(House.OFFICE, reviewed), MANY))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.whose()).isNull());
    }

    @Test
    void oneMoreThanIsShownTellsThatThereAreMore() {
        house.applications.submit(sponsor, house.draft(sponsor, "Kiosk").id());
        assertThat(new ApplicationsToCheck(store()).waiting(House.OFFICE, 1)).hasSize(1);
    }

    @Test
    void aCaseThatHasEndedWaitsForNobody() {
        house.clock.set(Samples.TODAY.plusDays(3));
        house.advice.close(House.OFFICE, adviceCase, new AdviceClosure("erledigt"));
        assertThat(titles(new CallBacks(store(), house.clock), House.OFFICE)).hasSize(1);
    }

    private static List<String> titles(Work work, Caller me) {
        return work.waiting(me, MANY).stream().map(WaitingTest::line).toList();
    }

    private static String line(Waiting waiting) {
        return waiting.title() + " " + waiting.due();
    }

    @Test
    void findsWhatTheCallerMaySee() {
        SearchSource applications = new ApplicationSearch(store());
        assertThat(found(applications, House.OFFICE, "gart")).containsExactly("Garten: Verein, eingereicht");
        assertThat(found(applications, House.OFFICE, "verein")).hasSize(4);
        assertThat(found(applications, House.OFFICE, "9.500,00 €")).hasSize(4);
        assertThat(found(applications, House.OFFICE, "HN-2026-0001")).containsExactly("Hof: Verein, ein Entwurf");
        assertThat(found(applications, in("hamm-norden", Role.AUDITOR), "hof")).isEmpty();
        assertThat(found(applications, barred(House.OFFICE, reviewed), "fest")).isEmpty();
        SearchSource sponsors = new SponsorSearch(store());
        assertThat(found(sponsors, House.OFFICE, "ver")).containsExactly("Verein: Weg 1");
        assertThat(found(sponsors, in("elsewhere", Role.COORDINATOR), "ver")).isEmpty();
        SearchSource advice = new AdviceSearch(store());
        assertThat(found(advice, House.OFFICE, "nähwerk")).hasSize(2);
        assertThat(found(advice, House.OFFICE, "ERIKA")).contains("Erika: Nähwerkstatt");
        assertThat(found(advice, sponsor, "erika")).isEmpty();
    }

    private static List<String> found(SearchSource source, Caller me, String words) {
        return source.find(me, new Sought(words), MANY).stream()
                .map(WaitingTest::line)
                .toList();
    }

    private static String line(Found found) {
        return found.title() + ": " + found.about().german();
    }
}
