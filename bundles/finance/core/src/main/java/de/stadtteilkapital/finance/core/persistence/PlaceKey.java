package de.stadtteilkapital.finance.core.persistence;

import java.io.Serializable;
import java.util.Objects;

/** What names a row that belongs to another: its owner and its place there. */
public final class PlaceKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String owner;
    private int place;

    public PlaceKey() {}

    public PlaceKey(String owner, int place) {
        this.owner = owner;
        this.place = place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceKey key && key.owner.equals(owner) && key.place == place;
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, place);
    }
}
