package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * The JAAS realm of the platform's people. Its module is the directory's by default; a city names Karaf's LDAP module and
 * its options in {@code etc/de.stadtteilkapital.identity.cfg} instead. Roles stay with the directory.
 */
@Component(configurationPid = Realm.PID, property = "realm=stadtteilkapital")
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

    private final AppConfigurationEntry entry;

    @Activate
    public Realm(
            BundleContext context, Config config, Map<String, Object> properties, @Reference DirectoryLogin login) {
        boolean own = DIRECTORY.equals(config.module());
        Map<String, Object> options = new HashMap<>();
        properties.forEach((key, value) -> {
            if (key.startsWith(OPTION)) {
                options.put(key.substring(OPTION.length()), value);
            }
        });
        Bundle bundle = own ? context.getBundle() : bundle(context, config.bundle());
        options.put(ProxyLoginModule.PROPERTY_MODULE, own ? DirectoryLoginModule.class.getName() : config.module());
        options.put(ProxyLoginModule.PROPERTY_BUNDLE, Long.toString(bundle.getBundleId()));
        options.put(BundleContext.class.getName(), context);
        options.put(DirectoryLoginModule.LOGIN, requireNonNull(login));
        entry = new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options);
    }

    private static Bundle bundle(BundleContext context, String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalStateException(PID + ": bundle=" + symbolicName + " is not installed");
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
        return new AppConfigurationEntry[] {entry};
    }
}
