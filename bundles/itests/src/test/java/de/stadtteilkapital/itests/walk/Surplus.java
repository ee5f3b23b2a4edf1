package de.stadtteilkapital.itests.walk;

/** Money beyond a call. */
final class Surplus {
    final String id;
    long left;

    Surplus(String id, long left) {
        this.id = id;
        this.left = left;
    }
}
