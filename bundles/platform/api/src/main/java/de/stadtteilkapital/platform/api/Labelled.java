package de.stadtteilkapital.platform.api;

/** What has a name for people: the constants of an enum, whose own names no person is ever shown. */
public interface Labelled {
    /** As it stands in the middle of a sentence: of a state what follows "is", of an act what a button says. */
    Text label();
}
