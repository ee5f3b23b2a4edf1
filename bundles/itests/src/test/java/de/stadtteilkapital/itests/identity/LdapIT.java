package de.stadtteilkapital.itests.identity;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A city puts its LDAP in the place of our accounts' passwords by configuration; roles stay with the directory. */
@KarafTest
class LdapIT {
    private static final String LDAP_PASSWORD = "aus-dem-rathaus";

    @Test
    void theCitysLdapChecksThePasswords(Containers containers) throws LDAPException, LDIFException {
        try (InMemoryDirectoryServer ldap = ldap();
                Karaf karaf = containers.fresh("ldap", Database.DERBY)) {
            karaf.configure(
                    "de.stadtteilkapital.identity.cfg",
                    Map.of(
                            "option.authentication", "simple",
                            "module", "org.apache.karaf.jaas.modules.ldap.LDAPLoginModule",
                            "option.connection.url", "ldap://127.0.0.1:" + ldap.getListenPort(),
                            "option.connection.username", "cn=reader",
                            "option.connection.password", "lesen",
                            "option.user.base.dn", "ou=people,dc=example,dc=org",
                            "option.user.filter", "(uid=%u)",
                            "option.user.search.subtree", "true"));
            Demonstration.start(karaf, "koordination", LDAP_PASSWORD);

            karaf.http()
                    .as("koordination", LDAP_PASSWORD)
                    .get("/api/directory/me")
                    .expect(200);
            karaf.http()
                    .as("koordination", Demonstration.PASSWORD)
                    .get("/api/directory/me")
                    .expect(401);
            karaf.http().as("koordination", "").get("/api/directory/me").expect(401);
            karaf.http().as("traeger1", LDAP_PASSWORD).get("/api/directory/me").expect(401);
        }
    }

    private static InMemoryDirectoryServer ldap() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("test", 0));
        config.addAdditionalBindCredentials("cn=reader", "lesen");
        config.setSchema(null);
        InMemoryDirectoryServer ldap = new InMemoryDirectoryServer(config);
        ldap.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
        ldap.add("dn: ou=people,dc=example,dc=org", "objectClass: organizationalUnit", "ou: people");
        ldap.add(
                "dn: uid=koordination,ou=people,dc=example,dc=org",
                "objectClass: inetOrgPerson",
                "uid: koordination",
                "cn: Koordination",
                "sn: Koordination",
                "userPassword: " + LDAP_PASSWORD);
        ldap.startListening();
        return ldap;
    }
}
