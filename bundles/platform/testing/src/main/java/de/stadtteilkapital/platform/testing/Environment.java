package de.stadtteilkapital.platform.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The environment variables of a container and the database it was sent to. */
final class Environment {

    private static final String PASSWORD = "STADTTEILKAPITAL_DATABASE_PASSWORD";

    private static final String OWNER_PASSWORD = "STADTTEILKAPITAL_OWNER_PASSWORD";

    private static final List<String> INHERITED = List.of(
            "EXTRA_JAVA_OPTS",
            "JAVA_OPTS",
            "KARAF_BASE",
            "KARAF_DATA",
            "KARAF_ETC",
            "KARAF_HOME",
            "KARAF_LOG",
            "KARAF_OPTS",
            "KARAF_SYSTEM_OPTS",
            "STADTTEILKAPITAL_CLASS_ARCHIVE",
            "STADTTEILKAPITAL_DATA",
            "STADTTEILKAPITAL_JAVA_OPTS");

    private final Map<String, String> variables = new LinkedHashMap<>();
    private Postgres.Account account;

    /** Nothing of the developer's own environment may lead a container to other data or flags. */
    Environment() {
        for (String inherited : INHERITED) {
            variables.put(inherited, "");
        }
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("EXTRA_JAVA_OPTS", System.getProperty("karaf.test.java", "") + " " + countsOfTheRun());
    }

    /** How many times a test inside repeats what it does; the build tells the tests, and these their containers. */
    private static String countsOfTheRun() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("stadtteilkapital.test."))
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .collect(Collectors.joining(" "));
    }

    synchronized void put(String variable, String value) {
        variables.put(variable, value);
    }

    /** The one configuration file by which a city changes from Derby to PostgreSQL. */
    synchronized void use(Postgres.Account account, Karaf karaf) {
        Map<String, String> dataSource = new LinkedHashMap<>();
        dataSource.put("osgi.jdbc.driver.class", "org.postgresql.Driver");
        dataSource.put("url", account.url());
        dataSource.put("user", account.user());
        dataSource.put(".password", "$[env:" + PASSWORD + "]");
        karaf.configure("org.ops4j.datasource-stadtteilkapital.cfg", dataSource);
        variables.put(PASSWORD, account.password());
        this.account = account;
    }

    /** Likewise, and the role that owns the tables is another than the one that works. */
    synchronized void use(Postgres.Roles roles, Karaf karaf) {
        use(roles.worker(), karaf);
        karaf.configure(
                "de.stadtteilkapital.persistence.cfg",
                Map.of("owner.user", roles.owner().user(), ".owner.password", "$[env:" + OWNER_PASSWORD + "]"));
        variables.put(OWNER_PASSWORD, roles.owner().password());
    }

    synchronized Optional<String> jdbcUrl() {
        return account().map(a -> a.url() + "?user=" + a.user() + "&password=" + a.password());
    }

    synchronized Optional<Postgres.Account> account() {
        return Optional.ofNullable(account);
    }

    synchronized List<String> assignments() {
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .toList();
    }
}
