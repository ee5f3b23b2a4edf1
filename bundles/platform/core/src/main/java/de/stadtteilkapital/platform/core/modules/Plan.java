package de.stadtteilkapital.platform.core.modules;

import java.util.List;
import org.osgi.framework.Bundle;

/**
 * What an exchange is going to do, shown before it does.
 *
 * @param before the bundle that runs
 * @param location of the build that is to take its place
 * @param resources whether it speaks HTTP, so that requests are held meanwhile
 * @param calls under way to it right now
 */
public record Plan(Bundle before, String location, String version, boolean resources, int calls) {
    /** In lines for the operator. */
    public List<String> lines() {
        return List.of(
                before.getSymbolicName() + " " + before.getVersion() + " (" + before.getBundleId() + ") → " + version,
                "from " + location,
                resources
                        ? "speaks HTTP: requests are held at the gate, one build at a time"
                        : "a provider with " + calls
                                + " calls under way: both builds side by side, then callers rebind",
                "goes back by itself where a step fails; kapital:rollback " + before.getSymbolicName() + " afterwards");
    }
}
