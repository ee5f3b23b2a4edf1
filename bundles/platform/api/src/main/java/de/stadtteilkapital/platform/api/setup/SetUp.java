package de.stadtteilkapital.platform.api.setup;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** How far a district is set up, by every {@link SetUpStep} there is. */
@ProviderType
public interface SetUp {
    /**
     * All steps in their order. A room that can't answer is named, and takes nothing else away.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whoever does not follow the set-up of the district
     */
    SetUpProgress of(Caller me, String district);

    /**
     * @param away what could not be asked
     */
    record SetUpProgress(List<SetUpItem> steps, List<Text> away) {
        public SetUpProgress {
            steps = List.copyOf(steps);
            away = List.copyOf(away);
        }
    }

    /**
     * @param missing what is missing, null where all of it is there
     * @param who those who do it
     * @param mine whether the caller does it, and can: nothing is missing that comes first
     */
    record SetUpItem(String key, Text label, @Nullable Text missing, List<SetUpRole> who, boolean mine) {
        public SetUpItem {
            requireNonNull(key);
            requireNonNull(label);
            who = List.copyOf(who);
        }
    }

    /** A role as it is written and called. */
    record SetUpRole(String role, Text label) {
        public static SetUpRole of(Role role) {
            return new SetUpRole(role.code(), role.label());
        }
    }
}
