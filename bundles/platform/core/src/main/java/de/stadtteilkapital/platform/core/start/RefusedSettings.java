package de.stadtteilkapital.platform.core.start;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Components that did not start because of their own configuration, which they name as {@code etc/file: key why}. */
final class RefusedSettings {
    private static final Pattern SENTENCE = Pattern.compile("Exception: (etc/[\\w.-]+\\.cfg: .+)");

    private final ServiceComponentRuntime components;

    RefusedSettings(ServiceComponentRuntime components) {
        this.components = components;
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO configured : components.getComponentConfigurationDTOs(component)) {
                if (configured.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    Matcher sentence = SENTENCE.matcher(configured.failure);
                    if (sentence.find()) {
                        complaints.add(sentence.group(1).replaceFirst("\\.$", ""));
                    }
                }
            }
        }
        return complaints;
    }
}
