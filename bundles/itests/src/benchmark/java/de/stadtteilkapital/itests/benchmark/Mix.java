package de.stadtteilkapital.itests.benchmark;

import static us.abstracta.jmeter.javadsl.JmeterDsl.csvDataSet;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpHeaders;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpSampler;
import static us.abstracta.jmeter.javadsl.JmeterDsl.regexExtractor;
import static us.abstracta.jmeter.javadsl.JmeterDsl.testPlan;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadGroup;
import static us.abstracta.jmeter.javadsl.JmeterDsl.transaction;
import static us.abstracta.jmeter.javadsl.JmeterDsl.weightedSwitchController;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.apache.http.entity.ContentType;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;
import us.abstracta.jmeter.javadsl.core.controllers.DslTransactionController;
import us.abstracta.jmeter.javadsl.http.DslHttpSampler;

/**
 * What clients do all day: 60 % read one, 20 % list, 10 % create and submit, 5 % look at the budget, 5 % disburse and
 * release. The same for the platform and for the limit, which only differ in their addresses.
 */
final class Mix {
    static final String READ = "read one";
    static final String LIST = "list";
    static final String SUBMIT = "create and submit";
    static final String BUDGET = "budget";
    static final String PAY = "disburse and release";

    private static final String MADE = "\"id\":\"([^\"]+)\"";
    static final long FIRST = 100_000_000_000L;

    private final Addresses addresses;
    private final String password;
    private final String draft;
    private final Path sponsors;
    private final int applications;
    private long paid;

    /**
     * @param draft as JSON, with a place for the sponsor
     * @param sponsors a line each, with the login of who acts for it
     * @param applications how many there are to read
     * @param paid which payment request is the next
     */
    Mix(Addresses addresses, String password, String draft, Path sponsors, int applications, int paid) {
        this.addresses = addresses;
        this.password = password;
        this.draft = draft;
        this.sponsors = sponsors;
        this.applications = applications;
        this.paid = paid;
    }

    /** By many clients at once, as fast as they are answered. */
    TestPlanStats run(int clients, Duration duration) throws IOException {
        TestPlanStats stats = testPlan(
                        csvDataSet(sponsors.toString()),
                        threadGroup(
                                clients,
                                duration,
                                weightedSwitchController()
                                        .child(60, read())
                                        .child(20, list())
                                        .child(10, submit())
                                        .child(5, budget())
                                        .child(5, pay())))
                .run();
        paid += stats.byLabel("prepare").samplesCount() + clients;
        return stats;
    }

    private DslHttpSampler read() {
        long last = FIRST + applications - 1;
        return as(
                "koordination", httpSampler(READ, addresses.application("${__Random(%d,%d)}".formatted(FIRST, last))));
    }

    private DslHttpSampler list() {
        return as("koordination", httpSampler(LIST, addresses.list()));
    }

    private DslHttpSampler budget() {
        return as("koordination", httpSampler(BUDGET, addresses.budget()));
    }

    private DslTransactionController submit() {
        return transaction(
                SUBMIT,
                asSponsor(httpSampler("create", addresses.applications()))
                        .post(draft, ContentType.APPLICATION_JSON)
                        .children(regexExtractor("application", MADE)),
                asSponsor(httpSampler("submit", addresses.applications() + "/${application}/submission"))
                        .post("{}", ContentType.APPLICATION_JSON));
    }

    private DslTransactionController pay() {
        String request = "01a00000-dddd-7000-8000-${__longSum(%d,${__counter(FALSE,)})}".formatted(FIRST + paid);
        return transaction(
                PAY,
                as("finanzen", httpSampler("prepare", addresses.disbursements()))
                        .post("{\"paymentRequest\":\"" + request + "\"}", ContentType.APPLICATION_JSON)
                        .children(regexExtractor("disbursement", MADE)),
                as("freigabe", httpSampler("release", addresses.disbursements() + "/${disbursement}/release"))
                        .post("{}", ContentType.APPLICATION_JSON));
    }

    private DslHttpSampler as(String account, DslHttpSampler sampler) {
        return loggedIn(login(account, password), sampler);
    }

    private static DslHttpSampler asSponsor(DslHttpSampler sampler) {
        return loggedIn("${login}", sampler);
    }

    private static DslHttpSampler loggedIn(String login, DslHttpSampler sampler) {
        return sampler.children(httpHeaders().header("Authorization", "Basic " + login));
    }

    /** As HTTP Basic has it. */
    static String login(String account, String password) {
        return Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
