package de.stadtteilkapital.platform.testing.doors;

import java.util.List;

/**
 * A row of a {@link DoorTable}.
 *
 * @param act as the test registers it: {@code check: INCOMPLETE}
 * @param who people of the test's cast
 * @param states of the thing; {@code -} where the act needs none
 * @param answer {@code allowed}, a word the act itself gives ({@code shown}, {@code hidden}, {@code redacted}), or the
 *     refusal: its status, and for what was wrong each pointer with its rule: {@code 422 /findings applications.findings}
 */
record Door(int line, String act, List<String> who, List<String> states, String answer) {
    /** Everybody alike, since the act applies no scope; tried without a login. */
    static final String ANYONE = "anyone";

    /** Every state that the thing can have; whoever is refused in all of them is tried in some. */
    static final String EVERY = "every";

    /** Every state that no other row of the same act and person names. */
    static final String OTHERS = "others";
}
