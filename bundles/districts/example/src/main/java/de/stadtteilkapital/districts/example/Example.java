package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.Street;
import java.util.List;

/** A district that differs from others wherever one may; it is made up. */
final class Example {
    static final String ID = "example";
    static final String GUIDELINES = "Förderrichtlinie des Beispielviertels";

    static final District DISTRICT = new District(
            ID,
            "Beispielviertel",
            "Lokales Kapital für soziale Zwecke",
            Money.of("7500.00"),
            "BV",
            new OfficeAddress(
                    "Stadt Beispiel",
                    "Beispielplatz 1",
                    "00000 Beispiel",
                    "0000 000-0",
                    "koordinierungsstelle@beispiel.example",
                    "Gefördert aus Mitteln des Europäischen Sozialfonds"),
            List.of(new FundingArea("Beispielviertel", List.of(Street.whole("Beispielplatz")))));

    private Example() {}
}
