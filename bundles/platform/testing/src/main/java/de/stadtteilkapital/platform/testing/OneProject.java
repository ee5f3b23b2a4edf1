package de.stadtteilkapital.platform.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One micro-project on its way, as far as a test wants it, all on one business day: the committee waives its notice. Each
 * has a sponsor and a title of its own, so that several walk in one container.
 */
public final class OneProject {
    /** Whose project it is. */
    public static final String ACCOUNT = "traeger1";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Road road;
    private final MoneyRoad money;
    private final String amount;
    private final LocalDate start;
    private final LocalDate end;
    private final int number = COUNT.incrementAndGet();
    private String application;
    private CommitteeRoad committee;
    private String item;

    private OneProject(Road road, String amount, LocalDate start, LocalDate end) {
        this.road = road;
        this.amount = amount;
        this.start = start;
        this.end = end;
        money = new MoneyRoad(road, road.round().get("id").asText());
    }

    /** A project whose sponsor has a draft of this amount, ready for submission; it needs the office's review. */
    public static OneProject drafted(Road road, String amount) {
        LocalDate today = road.today();
        return drafted(road, amount, today.plusDays(20), today.plusDays(120));
    }

    /** The same with days of its own. */
    static OneProject drafted(Road road, String amount, LocalDate start, LocalDate end) {
        OneProject project = new OneProject(road, amount, start, end);
        project.draft();
        return project;
    }

    public String application() {
        return application;
    }

    public String item() {
        return item;
    }

    public MoneyRoad money() {
        return money;
    }

    public CommitteeRoad committee() {
        return committee;
    }

    private void draft() {
        String name = "Träger %d-%d".formatted(number, System.nanoTime());
        String sponsor = road.sponsor(ACCOUNT, name, "ASSOCIATION", "DE89370400440532013000");
        Map<String, Object> draft = Draft.of(road, sponsor, "Werkstatt " + name, amount, start, end);
        application =
                road.as(ACCOUNT).post("/api/applications", draft).expect(201).text("id");
    }

    public OneProject submitted() {
        road.as(ACCOUNT)
                .post("/api/applications/" + application + "/submission", Map.of())
                .expect(200);
        return this;
    }

    /** Checked, reviewed, pre-assessed and on the agenda of a session of today that is quorate. */
    public OneProject scheduled() {
        submitted();
        road.check(application);
        road.giveOpinions("wirtschaftsfoerderung");
        road.preAssess(application);
        committee = CommitteeRoad.plan(road, road.today());
        item = committee.item(application);
        committee.inviteAtOnce();
        committee.attend(7);
        return this;
    }

    public OneProject approved() {
        scheduled();
        committee.approve(item, amount, List.of(), List.of());
        committee.sign();
        return this;
    }

    /** Granted, accepted, and a payment of the whole amount prepared against received money; answers its id. */
    public String paymentPrepared() {
        approved();
        LocalDate today = road.today();
        String grant = money.grant(application, ACCOUNT);
        String request = money.request(ACCOUNT, grant, amount, today);
        money.call(today, today);
        return road.as("finanzen")
                .post("/api/finance/disbursements", Map.of("paymentRequest", request))
                .expect(201)
                .text("id");
    }
}
