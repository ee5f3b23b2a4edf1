package de.stadtteilkapital.platform.persistence;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/** What a room can hold against each other beside rows and their events: sums of its ledger for instance. */
@ConsumerType
public interface RoomAudit {
    /**
     * @param district id, null for all
     * @return how many rows were looked at
     */
    long run(String district, Consumer<HouseAudit.Finding> findings);
}
