package de.stadtteilkapital.itests.books;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** Ledger and event chain, judged past every service. */
public final class Books {
    private Books() {}

    /** What the shell script found of an exported chain. */
    public record Verified(int exit, String output) {}

    public static void agree(Karaf karaf) throws Exception {
        totalsFollowThePostings(karaf.sql());
        Verified chain = verify(karaf);
        assertThat(chain.exit()).as(chain.output()).isZero();
        witnessesAgree(karaf);
    }

    /** Rows, postings, events and guards. */
    public static void witnessesAgree(Karaf karaf) {
        assertThat(karaf.console("kapital:audit").strip()).endsWith(" 0 differences");
    }

    public static void totalsFollowThePostings(Sql sql) throws SQLException {
        for (String side : new String[] {"debit", "credit"}) {
            assertThat(sql.query("select a.id from finance_account a where a." + side + "_total <> "
                            + "(select coalesce(sum(p.amount), 0) from finance_posting p where p." + side
                            + "_account = a.id)"))
                    .as(side)
                    .isEmpty();
        }
    }

    public static Verified verify(Karaf karaf) throws IOException, InterruptedException {
        String name = "chain-" + UUID.randomUUID();
        Path file = Path.of(karaf.console("kapital:events --export " + Road.DISTRICT + " --file " + name)
                .strip());
        Process script = new ProcessBuilder(
                        karaf.home().resolve("bin/verify-events").toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verified(script.waitFor(), output);
    }
}
