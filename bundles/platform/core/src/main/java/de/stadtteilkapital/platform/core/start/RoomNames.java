package de.stadtteilkapital.platform.core.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.felix.hc.api.HealthCheck;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** A node whose readiness asks for a room that nobody brought would never be ready and not say why. */
final class RoomNames {
    private static final String PID = "de.stadtteilkapital.health";
    private static final String KEY = "required";

    private final ServiceComponentRuntime components;

    RoomNames(ServiceComponentRuntime components) {
        this.components = components;
    }

    List<String> complaints(SettingsFile file) {
        List<String> complaints = new ArrayList<>();
        if (PID.equals(file.pid()) && file.values().containsKey(KEY)) {
            Set<String> known = known();
            Arrays.stream(file.values().get(KEY).split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !known.contains(name))
                    .forEach(name ->
                            complaints.add(file.complaint(KEY, "names “" + name + "”, which is none of " + known)));
        }
        return complaints;
    }

    /** Asked by their descriptions, because the checks themselves may still wait for the database. */
    private Set<String> known() {
        Set<String> names = new TreeSet<>();
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            Object name = component.properties.get(HealthCheck.NAME);
            // the health check framework brings nameless ones of its own
            if (name != null
                    && !name.toString().isEmpty()
                    && Arrays.asList(component.serviceInterfaces).contains(HealthCheck.class.getName())) {
                names.add(name.toString());
            }
        }
        return names;
    }
}
