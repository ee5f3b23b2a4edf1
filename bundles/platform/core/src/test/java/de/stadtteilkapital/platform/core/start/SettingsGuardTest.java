package de.stadtteilkapital.platform.core.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

class SettingsGuardTest {
    private static final String LIMITS = "de.stadtteilkapital.limits";
    private static final String DATA_SOURCE = "org.ops4j.datasource";
    private static final String WEB = "org.ops4j.pax.web";
    private static final String PORT = "org.osgi.service.http.port";
    private static final String ADDRESSES = "org.ops4j.pax.web.listening.addresses";

    private final List<Bundle> installed = new ArrayList<>(List.of(withMetatype()));
    private final Refusals refusals = new Refusals();
    private final SettingsGuard guard = new SettingsGuard(context(), components(), settings(), refusals);

    @Test
    void whatIsRightReachesItsReader() {
        assertThat(read(LIMITS, Map.of("most", "5"))).containsEntry("most", "5");
        assertThat(read(LIMITS, Map.of("most", "6", "name", "y")))
                .containsEntry("most", "6")
                .containsEntry("name", "y");
        assertThat(refusals.all()).isEmpty();
    }

    @Test
    void insteadOfAWrongNumberItsReaderGetsTheLastRightOne() {
        read(LIMITS, Map.of("most", "5"));
        assertThat(read(LIMITS, Map.of("most", "viele"))).containsEntry("most", "5");
        assertThat(read(LIMITS, Map.of("most", "0"))).containsEntry("most", "5");
        assertThat(refusals.all())
                .containsExactly("etc/" + LIMITS + ".cfg: most is to be a whole number from 1 on, not “0”");
    }

    @Test
    void aNumberThatIsTooLargeIsToldSo() {
        read(LIMITS, Map.of("most", "999999999"));
        assertThat(read(LIMITS, Map.of("most", "1000000000"))).containsEntry("most", "999999999");
        assertThat(refusals.all())
                .containsExactly(
                        "etc/" + LIMITS + ".cfg: most is to be a whole number of at most 999999999, not “1000000000”");
    }

    @Test
    void aMisspeltKeyIsNamedAndTheWholeFileWaits() {
        read(LIMITS, Map.of("most", "5"));
        assertThat(read(LIMITS, Map.of("moost", "6")))
                .containsEntry("most", "5")
                .doesNotContainKey("moost");
        assertThat(refusals.all())
                .containsExactly("etc/" + LIMITS + ".cfg: moost is read by nobody; there are [most, name]");
    }

    @Test
    void whatHasBecomeRightAgainIsTaken() {
        read(LIMITS, Map.of("most", "5"));
        read(LIMITS, Map.of("most", "viele"));
        assertThat(read(LIMITS, Map.of("most", "7"))).containsEntry("most", "7");
        assertThat(refusals.all()).isEmpty();
    }

    @Test
    void whichDatabaseItIsStaysForTheLifeOfTheProcess() {
        read(DATA_SOURCE, Map.of("url", "jdbc:derby:one", "pool.maxTotal", "16"));
        assertThat(read(DATA_SOURCE, Map.of("url", "jdbc:derby:two", "pool.maxTotal", "16")))
                .containsEntry("url", "jdbc:derby:one");
        assertThat(refusals.all()).singleElement().asString().contains("url is read at the start alone");
        assertThat(read(DATA_SOURCE, Map.of("url", "jdbc:derby:one", "pool.maxTotal", "20")))
                .containsEntry("pool.maxTotal", "20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pool.maxTotal                | viele | is to be a whole number, not “viele”
            pool.maxTotal                | 0     | is to be a whole number from 1 on
            pool.testOnBorrow            | ja    | is to be true or false, not “ja”
            pool.maxTotl                 | 17    | is read by nobody
            pool.evictionPolicyClassName | x.Y   | is read at the start alone
            factory.validationQuery      | no    | is read at the start alone
            pool                         | other | is read at the start alone
            password                     | clear | is read at the start alone
            """)
    void aWrongPoolIsNotTaken(String key, String value, String words) {
        Map<String, String> good = Map.of("url", "jdbc:derby:one", "pool.maxTotal", "16");
        read(DATA_SOURCE, good);
        Map<String, String> wrong = new HashMap<>(good);
        wrong.put(key, value);
        assertThat(read(DATA_SOURCE, wrong))
                .containsEntry("pool.maxTotal", "16")
                .doesNotContainValue(value);
        assertThat(refusals.all()).anySatisfy(sentence -> assertThat(sentence).contains(key + " " + words));
    }

    /** Pax Web has read its file before the guard is there. */
    @Test
    void whereHttpIsSpokenStaysForTheLifeOfTheProcess() {
        assertThat(read(WEB, Map.of(PORT, "abc", ADDRESSES, "127.0.0.1"))).containsEntry(PORT, "8181");
        assertThat(refusals.all())
                .containsExactlyInAnyOrder(
                        "etc/" + WEB + ".cfg: " + PORT + " is to be a whole number from 1 to 65535, not “abc”",
                        "etc/" + WEB + ".cfg: " + PORT + " is read at the start alone");
        assertThat(read(WEB, Map.of(PORT, "8182", ADDRESSES, "127.0.0.1"))).containsEntry(PORT, "8181");
        read(WEB, Map.of(PORT, "8181", ADDRESSES, "127.0.0.1,127.0.0.l"));
        assertThat(refusals.all())
                .contains("etc/" + WEB + ".cfg: " + ADDRESSES + " has “127.0.0.l”, which is no address");
        read(WEB, Map.of(PORT, "8181", ADDRESSES, "127.0.0.1"));
        assertThat(refusals.all()).isEmpty();
    }

    @Test
    void beforeItHasBeenRightOnceTheCheckAtTheStartSpeaks() {
        assertThat(read(LIMITS, Map.of("most", "viele"))).containsEntry("most", "viele");
        assertThat(refusals.all()).isEmpty();
    }

    /** A file may set something of a room that is installed after it was read. */
    @Test
    void whatNamedARoomBeforeItWasInstalledIsRightSince() {
        installed.clear();
        assertThat(read(LIMITS, Map.of("most", "5"))).containsEntry("most", "5");
        installed.add(withMetatype());
        assertThat(read(LIMITS, Map.of("most", "viele"))).containsEntry("most", "5");
        assertThat(refusals.all())
                .containsExactly("etc/" + LIMITS + ".cfg: most is to be a whole number from 1 on, not “viele”");
    }

    @Test
    void othersSettingsAreTheirs() {
        read("org.example", Map.of("most", "5"));
        assertThat(read("org.example", Map.of("moost", "viele"))).containsEntry("moost", "viele");
    }

    private Map<String, Object> read(String pid, Map<String, String> values) {
        Dictionary<String, Object> properties = new Hashtable<>(values);
        properties.put("service.pid", pid);
        guard.modifyConfiguration(null, properties);
        Map<String, Object> read = new Hashtable<>();
        Collections.list(properties.keys()).forEach(key -> read.put(key, properties.get(key)));
        return read;
    }

    private BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                SettingsGuardTest.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (p, method, arguments) -> switch (method.getName()) {
                    case "getBundles" ->
                        Stream.concat(
                                        installed.stream(),
                                        Stream.of(
                                                withClass("org.apache.commons.commons-pool2", Pool.class),
                                                withClass("org.apache.commons.commons-dbcp2", Factory.class)))
                                .toArray(Bundle[]::new);
                    case "getProperty" -> "/nowhere";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Bundle withMetatype() {
        return (Bundle) Proxy.newProxyInstance(
                SettingsGuardTest.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (p, method, arguments) -> method.getName().equals("findEntries")
                        ? Collections.enumeration(List.of(SettingsGuardTest.class.getResource("/start/metatype.xml")))
                        : "de.stadtteilkapital.test");
    }

    /** As the pool's own classes tell what they read. */
    public interface Pool {
        void setMaxTotal(int most);

        void setTestOnBorrow(boolean test);

        void setEvictionPolicyClassName(String name);
    }

    /** Likewise. */
    public interface Factory {
        void setValidationQuery(String query);
    }

    private static Bundle withClass(String symbolicName, Class<?> type) {
        return (Bundle) Proxy.newProxyInstance(
                SettingsGuardTest.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (p, method, arguments) -> switch (method.getName()) {
                    case "getSymbolicName" -> symbolicName;
                    case "loadClass" -> type;
                    default -> null;
                });
    }

    private static ConfigurationAdmin settings() {
        Hashtable<String, Object> web =
                new Hashtable<>(Map.of("service.pid", WEB, PORT, "8181", ADDRESSES, "127.0.0.1"));
        Configuration configuration = fake(Configuration.class, Map.of("getProperties", web));
        return fake(ConfigurationAdmin.class, Map.of("listConfigurations", new Configuration[] {configuration}));
    }

    private static ServiceComponentRuntime components() {
        return fake(ServiceComponentRuntime.class, Map.of("getComponentDescriptionDTOs", List.of()));
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                SettingsGuardTest.class.getClassLoader(),
                new Class<?>[] {type},
                (p, method, arguments) -> answers.get(method.getName())));
    }
}
