package de.stadtteilkapital.itests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.FreePort;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A city puts its LDAP in the place of our accounts' passwords by configuration; roles stay with the directory. */
@OwnKarafTest
class LdapIT {
    private static final String ME = "/api/directory/me";
    private static final String LDAP_PASSWORD = "aus-dem-rathaus";

    @Test
    void theCitysLdapChecksThePasswordsOfLinkedAccounts(Containers containers) throws LDAPException, LDIFException {
        try (InMemoryDirectoryServer ldap = ldap();
                Karaf karaf = containers.fresh("ldap", Database.DERBY)) {
            karaf.environment("STADTTEILKAPITAL_LDAP_PASSWORD", "lesen");
            Road road = Demonstration.start(karaf);
            String account = LinkedAccount.of(road, "ahorn@example.org", "auditor", "ldap", "A.Ahorn");
            askTheLdap(karaf, ldap.getListenPort());

            Answer me = karaf.http().as("a.ahorn", LDAP_PASSWORD).get(ME).expect(200);
            assertThat(me.text("account")).isEqualTo(account);
            assertThat(me.text("login")).isEqualTo("ahorn@example.org");
            karaf.http().as("A.AHORN", LDAP_PASSWORD).get(ME).expect(200);
            karaf.http().as("a.ahorn", Demonstration.PASSWORD).get(ME).expect(401);
            karaf.http().as("a.ahorn", "").get(ME).expect(401);
            // spelt like an account of ours, linked to none
            assertThat(karaf.http()
                            .as("traeger1", LDAP_PASSWORD)
                            .get(ME)
                            .expect(403)
                            .text("detail"))
                    .contains("kein Konto verknüpft");
            karaf.http().as("niemand", LDAP_PASSWORD).get(ME).expect(401);
            becomesUp(karaf, "it is there");

            ldap.shutDown(true);
            isSaidToBeAway(karaf);
            ldap.startListening();
            becomesUp(karaf, "it is back");
            karaf.http().as("niemand", LDAP_PASSWORD).get(ME).expect(401);
        }
    }

    /** A check that took too long on a busy machine has its word for half a minute. */
    private static void becomesUp(Karaf karaf, String when) {
        Await.until(
                when,
                Duration.ofSeconds(90),
                () -> karaf.http().get("/health/ready").text("status").equals("UP"));
    }

    /** Who is still remembered gets in; to others nobody says that they are wrong, however often they try. */
    private static void isSaidToBeAway(Karaf karaf) {
        karaf.http().as("a.ahorn", LDAP_PASSWORD).get(ME).expect(200);
        for (int i = 0; i < 12; i++) {
            Answer answer = karaf.http().as("niemand", LDAP_PASSWORD).get(ME);
            assertThat(answer.expect(503).header("Retry-After")).isNotNull();
        }
        Await.until(
                "it shows",
                Duration.ofSeconds(30),
                () -> karaf.http()
                        .get("/health/ready")
                        .expect(200)
                        .text("status")
                        .equals("DEGRADED"));
    }

    private static void askTheLdap(Karaf karaf, int port) {
        Map<String, String> settings = Map.of(
                "option.authentication", "simple",
                "module", "org.apache.karaf.jaas.modules.ldap.LDAPLoginModule",
                "option.connection.url", "ldap://127.0.0.1:" + port,
                "option.connection.username", "cn=reader",
                "option.connection.password", "$[env:STADTTEILKAPITAL_LDAP_PASSWORD]",
                "option.user.base.dn", "ou=people,dc=example,dc=org",
                "option.user.filter", "(uid=%u)",
                "option.user.search.subtree", "true");
        Api before = karaf.http().as("finanzen", Demonstration.PASSWORD);
        new LiveConfig(karaf, "de.stadtteilkapital.identity.cfg")
                .set(settings, () -> before.get(ME).status() == 401);
    }

    private static InMemoryDirectoryServer ldap() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("test", FreePort.next()));
        config.addAdditionalBindCredentials("cn=reader", "lesen");
        config.setSchema(null);
        InMemoryDirectoryServer ldap = new InMemoryDirectoryServer(config);
        ldap.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
        ldap.add("dn: ou=people,dc=example,dc=org", "objectClass: organizationalUnit", "ou: people");
        for (String name : List.of("a.ahorn", "traeger1")) {
            ldap.add(
                    "dn: uid=" + name + ",ou=people,dc=example,dc=org",
                    "objectClass: inetOrgPerson",
                    "uid: " + name,
                    "cn: " + name,
                    "sn: " + name,
                    "userPassword: " + LDAP_PASSWORD);
        }
        ldap.startListening();
        return ldap;
    }
}
