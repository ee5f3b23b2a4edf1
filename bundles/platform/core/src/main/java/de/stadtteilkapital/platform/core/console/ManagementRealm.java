package de.stadtteilkapital.platform.core.console;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The realm of JMX: the console's accounts, of which only administrators get in. Karaf asks for a role where an attribute is
 * read or an operation called, and nowhere else: whoever is inside makes beans of any class and takes away those of others.
 */
@Component(service = JaasRealm.class, property = "realm=management")
public final class ManagementRealm implements JaasRealm {
    private static final String NAME = "management";
    private static final String CONSOLE = "karaf";

    private final BundleContext context;

    @Activate
    public ManagementRealm(BundleContext context) {
        this.context = requireNonNull(context);
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return 0;
    }

    /** After the console's, which may change while this is here. */
    @Override
    public AppConfigurationEntry[] getEntries() {
        return Stream.concat(console(), Stream.of(administrators())).toArray(AppConfigurationEntry[]::new);
    }

    private Stream<AppConfigurationEntry> console() {
        try {
            return context.getServiceReferences(JaasRealm.class, null).stream()
                    .map(context::getService)
                    .filter(realm -> realm != null && CONSOLE.equals(realm.getName()))
                    .flatMap(realm -> Arrays.stream(realm.getEntries()));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private AppConfigurationEntry administrators() {
        return new AppConfigurationEntry(
                ProxyLoginModule.class.getName(),
                LoginModuleControlFlag.REQUIRED,
                Map.of(
                        ProxyLoginModule.PROPERTY_MODULE,
                        AdministratorsOnly.class.getName(),
                        ProxyLoginModule.PROPERTY_BUNDLE,
                        Long.toString(context.getBundle().getBundleId()),
                        BundleContext.class.getName(),
                        context));
    }
}
