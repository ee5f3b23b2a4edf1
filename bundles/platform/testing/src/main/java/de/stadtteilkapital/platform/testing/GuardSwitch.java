package de.stadtteilkapital.platform.testing;

import java.util.Collection;
import java.util.List;

/** Statements by which a test lifts the guards of tables, and by which they stand again. */
record GuardSwitch(List<String> off, List<String> on) {
    /** On Derby all at once: what the triggers write is let stand. */
    static final GuardSwitch DERBY = new GuardSwitch(
            List.of("alter table platform_refused drop constraint platform_refused_never"),
            List.of(
                    "delete from platform_refused",
                    "alter table platform_refused add constraint platform_refused_never check (attempt = '')"));

    /** Which tables are guarded on PostgreSQL. */
    static final String GUARDED_TABLES = "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
            + " where t.tgname like '%\\_guard'";

    GuardSwitch {
        off = List.copyOf(off);
        on = List.copyOf(on);
    }

    static GuardSwitch postgresql(Collection<String> tables) {
        return new GuardSwitch(
                tables.stream().map(table -> triggers(table, "disable")).toList(),
                tables.stream().map(table -> triggers(table, "enable")).toList());
    }

    /** The ledger's triggers on postings stay. */
    private static String triggers(String table, String how) {
        return "alter table " + table + " " + how + " trigger " + table + "_guard";
    }
}
