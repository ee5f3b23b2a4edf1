package de.stadtteilkapital.platform.api.acts;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.identity.Right;

/**
 * Something that can be done with a thing. An enum in each room's api lists the room's acts; its resources bear them, its
 * core asks them of a table and tells by the same table which are possible.
 */
public interface Act extends Labelled {
    /** The name by which programs know it. */
    String name();

    /** Who may. */
    Right right();
}
