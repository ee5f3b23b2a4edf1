package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.districts.demonstration.persistence.DemonstrationRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Passwords;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At every start: creates the data where they are missing, waits until the platform answers, and tells the console. */
@Component(service = Demonstration.class, immediate = true, configurationPid = "org.ops4j.pax.web")
public final class Demonstration implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final int TRIES = 240;
    private static final long PAUSE_MILLIS = 500;

    /** Where the web server listens, from its own configuration. */
    @interface Web {
        String org_osgi_service_http_port() default "8181";
    }

    private final OtherRooms rooms;
    private final Transactions transactions;
    private final Passwords passwords;
    private final BusinessClock clock;
    private final DemonstrationRepository repository;
    private final String address;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "stadtteilkapital-demonstration"));

    @Activate
    public Demonstration(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference Passwords passwords,
            @Reference BusinessClock clock,
            Web web) {
        rooms = new OtherRooms(context);
        this.transactions = requireNonNull(transactions);
        this.passwords = requireNonNull(passwords);
        this.clock = requireNonNull(clock);
        repository = new DemonstrationRepository(store);
        address = address(web);
        thread.execute(this::begin);
    }

    static String address(Web web) {
        return "http://127.0.0.1:" + web.org_osgi_service_http_port();
    }

    private void begin() {
        try {
            rooms.await();
            Password created = rooms.call(this::create);
            tell(created, waitForDoors());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The demonstration's data could not be created; nothing of them was kept.", e);
        }
    }

    /** Answers the password of the data it has created, or null where they were there. */
    private Password create(Admins admins) {
        if (hasDistrict(admins.districts())) {
            return null;
        }
        Password password = Password.of(System.getenv(Password.VARIABLE));
        // before the unit of work, which shall be short
        String hash = passwords.hash(password.secret().toCharArray());
        LocalDate today = clock.today();
        boolean mine = transactions.required(() -> {
            boolean claimed = repository.claimSeed(today);
            if (claimed) {
                new Seed(admins).create(today, hash);
            }
            return claimed;
        });
        return mine ? password : null;
    }

    private static boolean hasDistrict(DistrictAdmin districts) {
        try {
            districts.district(Caller.PUBLIC, HammNorden.ID);
            return true;
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return false;
            }
            throw refusal;
        }
    }

    private boolean waitForDoors() throws InterruptedException {
        Doors doors = new Doors(address);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (doors.allOpen()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    /**
     * To the process's standard output and not to the log: this is for the person who has just typed the run command, and
     * a password must not stay in a log file. As UTF-8 whatever the locale, since else umlauts are lost.
     */
    private void tell(Password created, boolean ready) {
        System.out.writeBytes(Notice.of(address, created, ready).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    @Override
    @Deactivate
    public void close() {
        thread.shutdownNow();
    }
}
