package de.stadtteilkapital.platform.api.setup;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Asked of every room before a district, or one of its rounds, is removed: what it keeps of it, which would then belong to
 * nothing. A room's core registers a service.
 */
@ConsumerType
public interface DistrictUse {
    /** The room, as its bundles are called: {@code finance}; while one is away that is needed, nothing is removed. */
    String room();

    /** In a few words each, "3 Konten"; empty where it keeps nothing. */
    List<Text> ofDistrict(String district);

    /** As {@link #ofDistrict}; empty for a room that keeps nothing of rounds. */
    default List<Text> ofRound(String district, String round) {
        return List.of();
    }
}
