package de.stadtteilkapital.districts.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.mail.TrayMail;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mails of the demonstration are read on a page. */
@OnBothDatabases
class KeptMailsTest {
    private static final Instant MORNING = Instant.parse("2026-11-30T09:00:00Z");

    private final RoomDatabase database;
    private final KeptMails mails;

    KeptMailsTest(Database kind) {
        database = RoomDatabase.on(kind);
        database.clear();
        mails = new KeptMails(
                database.store(), Fake.of(Demonstration.Web.class, Map.of("org_osgi_service_http_port", a -> "8181")));
    }

    private static TrayMail mail(String id, Instant at) {
        return new TrayMail(id, "hamm-norden", "konto", "post@ulme.example", "Größe", "Zeile\n\nhttp://x/\n", at);
    }

    @Test
    void theNewestComesFirstAndEachOnce() {
        TrayMail first = mail("<1@x>", MORNING);
        TrayMail second = mail("<2@x>", MORNING.plusSeconds(1));
        mails.put(first);
        mails.put(second);
        mails.put(first);

        assertThat(mails.mails(new PageRequest(PageRequest.MOST, null, null, Map.of(), null))
                        .items())
                .containsExactly(second, first);
    }

    @Test
    void linksLeadToWhereTheDemonstrationAnswers() {
        assertThat(mails.publicUrl()).isEqualTo("http://127.0.0.1:8181");
    }
}
