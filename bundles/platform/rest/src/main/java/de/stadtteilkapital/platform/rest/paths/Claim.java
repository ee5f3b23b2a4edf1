package de.stadtteilkapital.platform.rest.paths;

import de.stadtteilkapital.platform.rest.http.Route;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paths that a resource of a bundle takes.
 *
 * @param bundle symbolic name; two builds of one bundle stand side by side while they are exchanged
 * @param bundleId of two strangers the one that was there first has it
 * @param ours whether the house brings it, and not a guest
 * @param root the path of the resource's class
 */
record Claim(String bundle, long bundleId, boolean ours, Route root, List<Route> routes) {
    /** Whose paths count, where they collide: the first of all. */
    static final Comparator<Claim> PRECEDENCE =
            Comparator.comparing((Claim claim) -> !claim.ours()).thenComparingLong(Claim::bundleId);

    /** Whether requests for the other's paths would be answered here, or nowhere. */
    boolean takesFrom(Claim other) {
        return !bundle.equals(other.bundle()) && other.routes().stream().anyMatch(route -> covers(other.root(), route));
    }

    /** JAX-RS looks for a method in the classes alone whose path is nearest. */
    private boolean covers(Route otherRoot, Route route) {
        return root.literals() >= otherRoot.literals() && (isBelow(root, route) || isBelow(root.loosely(), route));
    }

    private static boolean isBelow(Route root, Route route) {
        return Pattern.compile(root.paths().pattern() + "(?:(?<=/).*|(?<!/)/.*)?")
                .matcher(route.sample())
                .matches();
    }
}
