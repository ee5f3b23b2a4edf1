package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * The JAAS realm of the platform's people. Its module is the directory's by default; a city names Karaf's LDAP module and
 * its options in {@code etc/de.stadtteilkapital.identity.cfg} instead. Roles stay with the directory.
 *
 * <p>Registered by hand: the runtime would show a component's settings as properties of its service, the password of the
 * LDAP among them, to whoever lists services.
 */
@Component(
        configurationPid = Realm.PID,
        service = {},
        immediate = true)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"de.stadtteilkapital.platform.core.identity.Realm\"",
        effective = "active")
@Designate(ocd = Realm.Config.class)
public final class Realm implements JaasRealm {
    static final String NAME = "stadtteilkapital";
    static final String PID = "de.stadtteilkapital.identity";

    /** Which login module checks a password. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Anmeldung")
    @interface Config {
        @AttributeDefinition(
                name = "Anmeldemodul",
                description = "„directory“ für die eigenen Konten oder der Klassenname eines JAAS-Moduls, "
                        + "etwa org.apache.karaf.jaas.modules.ldap.LDAPLoginModule; "
                        + "dessen Einstellungen stehen mit „option.“ davor in derselben Datei")
        String module() default DIRECTORY;

        @AttributeDefinition(name = "Bundle, aus dem das Anmeldemodul kommt")
        String bundle() default "org.apache.karaf.jaas.modules";
    }

    private static final String DIRECTORY = "directory";
    private static final String OPTION = "option.";

    /** How long the JDK waits for an LDAP server, which would be without end. */
    private static final Map<String, String> PATIENCE = Map.of(
            "context.com.sun.jndi.ldap.connect.timeout", "3000",
            "context.com.sun.jndi.ldap.read.timeout", "5000");

    /** What one configuration says. */
    private record InForce(AppConfigurationEntry entry, RealmServer server, boolean ours) {}

    private final BundleContext context;
    private final DirectoryLogin login;
    private final ServiceRegistration<?> registration;
    private volatile InForce inForce;

    @Activate
    public Realm(
            BundleContext context, Config config, Map<String, Object> properties, @Reference DirectoryLogin login) {
        this.context = requireNonNull(context);
        this.login = requireNonNull(login);
        inForce = read(config, properties);
        registration = context.registerService(
                new String[] {JaasRealm.class.getName(), Realm.class.getName()},
                this,
                new Hashtable<>(Map.of("realm", NAME)));
    }

    @Modified
    void modified(Config config, Map<String, Object> properties) {
        inForce = read(config, properties);
    }

    private InForce read(Config config, Map<String, Object> properties) {
        boolean own = DIRECTORY.equals(config.module());
        Map<String, Object> options = new HashMap<>(PATIENCE);
        properties.forEach((key, value) -> {
            if (key.startsWith(OPTION)) {
                options.put(key.substring(OPTION.length()), value);
            }
        });
        RealmServer server = RealmServer.of(own ? Map.of() : options);
        Bundle bundle = own ? context.getBundle() : bundle(context, config.bundle());
        options.put(ProxyLoginModule.PROPERTY_MODULE, own ? DirectoryLoginModule.class.getName() : config.module());
        options.put(ProxyLoginModule.PROPERTY_BUNDLE, Long.toString(bundle.getBundleId()));
        options.put(BundleContext.class.getName(), context);
        options.put(DirectoryLoginModule.LOGIN, login);
        return new InForce(
                new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options),
                server,
                own);
    }

    @Deactivate
    void close() {
        registration.unregister();
    }

    private static Bundle bundle(BundleContext context, String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalStateException(PID + ": bundle=" + symbolicName + " is not installed");
    }

    RealmServer server() {
        return inForce.server();
    }

    /** Whether the directory's own passwords are checked, so that a name is a login name of ours. */
    boolean isOurs() {
        return inForce.ours();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return new AppConfigurationEntry[] {inForce.entry()};
    }
}
