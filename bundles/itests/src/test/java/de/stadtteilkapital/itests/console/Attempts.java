package de.stadtteilkapital.itests.console;

import java.util.stream.Stream;

/** What people with little rights type at the console. */
final class Attempts {
    private Attempts() {}

    /** To read files and secrets, to write, to run code, to send the machine somewhere. */
    static Stream<String> ofAViewer() {
        return Stream.of(
                "shell:cat etc/users.properties",
                "cat etc/users.properties",
                "kapital:status > etc/users.properties",
                "kapital:status | shell:tee etc/users.properties",
                "kapital:status | grep .",
                "$.context bundles",
                "($.context getService ($.context getServiceReference javax.sql.DataSource)) connection",
                "x = {shell:cat etc/users.properties}; x",
                "(shell:cat etc/users.properties)",
                "kapital:status; shell:cat etc/users.properties",
                "sh -c 'cat etc/users.properties'",
                "source etc/users.properties",
                "java java.lang.System exit 1",
                "new java.io.File x",
                "exec cat etc/users.properties",
                "config:list",
                "config:property-get --pid de.stadtteilkapital.identity option.connection.password",
                "jaas:realm-list",
                "system:property karaf.home",
                "system:start-level",
                "log:display",
                "kapital:settings",
                "kapital:events",
                "kapital:events --export hamm-norden --file seen",
                "kapital:replace --plan example",
                "kapital:rollback --plan",
                "kapital:plan http://127.0.0.1:1/",
                "kapital:plan mvn:http://127.0.0.1:1/repo!evil/planted/1",
                "kapital:plan file://127.0.0.1/etc/x",
                "kapital:plan file:/etc/passwd",
                "kapital:plan jar:file:etc/users.properties!/x");
    }
}
