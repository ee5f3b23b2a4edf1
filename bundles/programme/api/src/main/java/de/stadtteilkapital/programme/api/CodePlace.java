package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * Where a code stands in its list.
 *
 * @param place from 1, the first, to as many as the list has codes
 */
public record CodePlace(
        @Label(german = "die Stelle", english = "the place") Integer place) {
    private static final Text FIRST = new Text("Die erste Stelle ist 1.", "The first place is 1.");

    public CodePlace {
        Input in = Input.of(CodePlace.class);
        in.require(in.present("place", place) == null || place > 0, "place", FIRST);
        in.refuse();
    }
}
