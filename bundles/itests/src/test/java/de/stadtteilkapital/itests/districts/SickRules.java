package de.stadtteilkapital.itests.districts;

import de.stadtteilkapital.applications.api.EligibilityRule;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ten rules that sleep for twenty seconds, ten that throw and ten that never return, all of the district example. */
public final class SickRules implements BundleActivator {
    private static final int OF_EACH = 10;
    private static final long TWENTY_SECONDS = 20_000;

    @Override
    public void start(BundleContext context) {
        for (int i = 0; i < OF_EACH; i++) {
            register(context, "slow-" + i, facts -> {
                sleep();
                return null;
            });
            register(context, "throws-" + i, facts -> {
                throw new StackOverflowError("deep");
            });
            register(context, "loops-" + i, facts -> {
                while (true) {
                    Thread.onSpinWait();
                }
            });
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(TWENTY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void register(BundleContext context, String name, EligibilityRule rule) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("stadtteilkapital.id", "example." + name);
        properties.put("stadtteilkapital.version", "1");
        properties.put("stadtteilkapital.district", "example");
        context.registerService(EligibilityRule.class, rule, properties);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the rules back; what loops goes on
    }
}
