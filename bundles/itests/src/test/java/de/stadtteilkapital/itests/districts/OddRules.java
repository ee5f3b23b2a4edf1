package de.stadtteilkapital.itests.districts;

import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.platform.api.Text;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** A twin of another's rule that objects to nothing, one for a district that nobody knows, and one that can't be made. */
public final class OddRules implements BundleActivator, ServiceFactory<EligibilityRule> {
    @Override
    public void start(BundleContext context) {
        RuleMark mark = new RuleMark("example.associations", "1", "Nachbau", "/sponsor");
        EligibilityRule twin = facts -> mark.passed(Text.same("Alles gut."));
        context.registerService(EligibilityRule.class, twin, properties("example", "example.associations"));
        context.registerService(EligibilityRule.class, twin, properties("nirgendwo", "nirgendwo.rule"));
        context.registerService(EligibilityRule.class, this, properties("example", "example.not-made"));
    }

    private static Dictionary<String, Object> properties(String district, String id) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("stadtteilkapital.id", id);
        properties.put("stadtteilkapital.version", "1");
        properties.put("stadtteilkapital.district", district);
        return properties;
    }

    @Override
    public EligibilityRule getService(Bundle bundle, ServiceRegistration<EligibilityRule> registration) {
        throw new IllegalStateException("no table of tariffs");
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<EligibilityRule> registration, EligibilityRule rule) {
        // there was none
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the rules back
    }
}
