package de.stadtteilkapital.itests.events;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chain of a district verifies with a shell script that knows nothing of the product; one changed byte is found. */
@KarafTest
class ChainIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void oneChangedByteIsFound(Database database, Containers containers) throws Exception {
        Karaf karaf = containers.shared(database);
        Demonstration.of(karaf)
                .advise("Ein Ereignis mehr", Demonstration.of(karaf).today());
        assertThat(Books.verify(karaf).exit()).isZero();

        String body = body(karaf);
        changeTo(karaf, body.replaceFirst("\"actor\":\".", "\"actor\":\"x"));
        Books.Verified changed = Books.verify(karaf);
        changeTo(karaf, body);

        assertThat(changed.exit()).isNotZero();
        assertThat(changed.output()).contains("was changed");
        assertThat(Books.verify(karaf).exit()).isZero();
    }

    /** The newest event of the coordination office, which has just advised somebody. */
    private static String body(Karaf karaf) throws SQLException {
        return karaf.sql()
                .query(
                        "select body from platform_event where district = ? and position ="
                                + " (select position from platform_event_head where district = ?)",
                        Road.DISTRICT,
                        Road.DISTRICT)
                .get(0)
                .get("body")
                .toString();
    }

    private static void changeTo(Karaf karaf, String body) throws SQLException {
        int changed = karaf.sql()
                .unguarded(
                        "update platform_event set body = ? where district = ? and position ="
                                + " (select position from platform_event_head where district = ?)",
                        body,
                        Road.DISTRICT,
                        Road.DISTRICT);
        assertThat(changed).isEqualTo(1);
    }
}
