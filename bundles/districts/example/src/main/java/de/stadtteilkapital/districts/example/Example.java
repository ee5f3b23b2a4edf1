package de.stadtteilkapital.districts.example;

/** A made-up district whose rules differ from others' wherever they may; what it is stands in its {@code district.yaml}. */
final class Example {
    static final String ID = "example";
    static final String GUIDELINES = "Förderrichtlinie des Beispielviertels";

    private Example() {}
}
