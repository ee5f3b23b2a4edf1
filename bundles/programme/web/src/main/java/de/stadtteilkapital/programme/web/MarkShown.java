package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.programme.api.Mark;

/**
 * A mark with the address of its picture.
 *
 * @param one as it is kept
 */
public record MarkShown(Mark one, String address) {
    static MarkShown of(Mark mark) {
        return new MarkShown(mark, Ways.picture(mark.district(), mark.picture().digest()));
    }
}
