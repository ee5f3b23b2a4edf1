package de.stadtteilkapital.itests.exchange;

/** What a client does over and over. */
@FunctionalInterface
interface Errand {
    /** @param mark by which what it writes is found again */
    void run(Load load, String mark);
}
