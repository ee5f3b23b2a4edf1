package de.stadtteilkapital.itests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients at full speed, each with one errand, until they are told to come home. */
final class Clients implements AutoCloseable {
    private static final long HOME_SECONDS = 60;

    private final String name;
    private final Load load = new Load();
    private final ExecutorService threads;
    private final AtomicBoolean on = new AtomicBoolean(true);

    /**
     * @param name of this run, by which its effects are found again
     * @param also errands with a client each of their own, beside those that are counted
     */
    Clients(Road road, String name, int count, Errand... also) {
        this.name = name;
        threads = Executors.newFixedThreadPool(count + also.length);
        for (Errand errand : also) {
            threads.execute(() -> work(errand, count));
        }
        List<Errand> errands = new Errands(road).all();
        for (int i = 0; i < count; i++) {
            int number = i;
            threads.execute(() -> work(errands.get(number % errands.size()), number));
        }
    }

    Load load() {
        return load;
    }

    private void work(Errand errand, int number) {
        for (int i = 0; on.get(); i++) {
            errand.run(load, "%s-%d-%d".formatted(name, number, i));
        }
    }

    /** Lets every client end what it is about. */
    @Override
    public void close() throws InterruptedException {
        on.set(false);
        threads.shutdown();
        if (!threads.awaitTermination(HOME_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("a client waits for ever");
        }
    }

    /** What they were told has happened did, and nothing else; to be asked when they are home. */
    void foundEverythingOnce(Karaf karaf) throws SQLException {
        found(karaf, Errands.SESSION, "select title as mark from committee_session where title like ?");
        found(karaf, Errands.TRANCHE, "select reference as mark from finance_tranche where reference like ?");
        found(
                karaf,
                Errands.APPLICATION,
                "select a.title as mark from applications_application a, partners_opinion_request r"
                        + " where r.application = a.id and a.title like ?");
        assertThat(karaf.sql().query("select title from applications_application where title like ?", name + "-%"))
                .as("applications begun")
                .hasSameSizeAs(load.acknowledged(Errands.APPLICATION));
    }

    private void found(Karaf karaf, String kind, String sql) throws SQLException {
        assertThat(karaf.sql().query(sql, name + "-%"))
                .as(kind)
                .extracting(row -> (String) row.get("mark"))
                .containsExactlyInAnyOrderElementsOf(load.acknowledged(kind));
    }
}
