package de.stadtteilkapital.platform.persistence.witness;

/**
 * What an event bears witness to of one row.
 *
 * @param number greater than those of all earlier acts
 * @param digest of the row as it was after the act, {@link Row#GONE} where it was no more
 */
record Line(String table, String key, long number, int form, String salt, String digest) {
    /** As the event digests it: without the salt, which is erased with what it hides. */
    String told() {
        return table + "|" + key + "|" + number + "|" + form + "|" + digest + "\n";
    }
}
