package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.persistence.RoomAudit;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.witness.Asked;
import de.stadtteilkapital.platform.persistence.witness.TableChecks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Goes through heads, chains, guards, rows and what the rooms add, each in units of work of its own. */
@Component(service = HouseAudit.class)
public final class JdbcHouseAudit implements HouseAudit {
    private final Transactions transactions;
    private final Schema schema;
    private final List<RoomAudit> rooms = new CopyOnWriteArrayList<>();

    @Activate
    public JdbcHouseAudit(@Reference Transactions transactions, @Reference Schema schema) {
        this.transactions = requireNonNull(transactions);
        this.schema = requireNonNull(schema);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindRoom(RoomAudit room) {
        rooms.add(room);
    }

    void unbindRoom(RoomAudit room) {
        rooms.remove(room);
    }

    /** While people work, rows change between two looks: what differs in the same way at a second look does differ. */
    @Override
    public Extent run(Scope scope, Consumer<Finding> findings) {
        SortedMap<String, Heads.Head> heads = in(connection -> new Heads(connection, schema.dialect()).all());
        Set<Finding> found = new LinkedHashSet<>();
        Map<String, Long> after = after(scope, heads);
        long[] looked = look(scope, heads, after, found::add);
        if (!found.isEmpty()) {
            Set<Finding> again = new HashSet<>();
            look(scope, heads, after, again::add);
            found.retainAll(again);
        }
        found.forEach(findings);
        if (scope.isFromTheBeginning() && scope.district() == null) {
            keep(heads, found.size());
        }
        return new Extent(looked[0], looked[1], found.size());
    }

    /** The position of each chain after which it is looked at. */
    private Map<String, Long> after(Scope scope, SortedMap<String, Heads.Head> heads) {
        Map<String, Long> after = new HashMap<>();
        heads.forEach((district, head) -> after.put(
                district,
                scope.from() == null
                        ? scope.since()
                        : in(connection -> new BeforeMoment(connection, scope.from()).position(head, district))));
        return after;
    }

    /** @return how many events and rows there were */
    private long[] look(
            Scope scope, SortedMap<String, Heads.Head> heads, Map<String, Long> after, Consumer<Finding> findings) {
        in(connection -> {
            schema.wrongGuards(connection)
                    .forEach(wrong -> findings.accept(
                            new Finding("guard does not stand: " + wrong, null, null, null, null, null)));
            return null;
        });
        long events = chains(scope, heads, after, findings);
        long rows = 0;
        TableChecks tables = new TableChecks(schema.forms());
        // what a chain without a head says is looked at
        Asked asked = new Asked(
                scope.district(), district -> after.getOrDefault(district, scope.since()), scope.isFromTheBeginning());
        for (String table : tables.tables()) {
            rows += in(connection -> tables.run(connection, table, asked, findings));
        }
        for (RoomAudit room : rooms) {
            rows += room.run(scope.district(), findings);
        }
        return new long[] {events, rows};
    }

    private void keep(SortedMap<String, Heads.Head> heads, long findings) {
        transactions.run(() -> sql(connection -> {
            AuditRuns runs = new AuditRuns(connection, transactions);
            for (Map.Entry<String, Heads.Head> head : heads.entrySet()) {
                runs.keep(head.getKey(), Instant.now(), head.getValue().position(), findings);
            }
            return null;
        }));
    }

    @Override
    public Optional<Run> last(String district) {
        return in(connection -> new AuditRuns(connection, transactions).last(district));
    }

    private long chains(
            Scope scope, SortedMap<String, Heads.Head> heads, Map<String, Long> after, Consumer<Finding> findings) {
        Set<String> published = new HashSet<>(scope.heads());
        long events = 0;
        for (Map.Entry<String, Heads.Head> head : heads.entrySet()) {
            if (scope.district() == null || scope.district().equals(head.getKey())) {
                events += in(connection -> new ChainCheck(connection, head.getKey(), published, findings)
                        .run(head.getValue(), after.get(head.getKey())));
            }
        }
        in(connection -> {
            new LooseLines(connection).tell(findings);
            new PurgeCheck(findings).loose(connection);
            return null;
        });
        published.forEach(missing -> findings.accept(new Finding(
                "a head that was published stands in no chain: " + missing, "platform_event", null, null, null, null)));
        return events;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T in(Work<T> work) {
        return transactions.reading(() -> sql(work));
    }

    private <T> T sql(Work<T> work) {
        try {
            return work.with(transactions.connection());
        } catch (SQLException e) {
            throw new PersistenceException("audit", e);
        }
    }
}
