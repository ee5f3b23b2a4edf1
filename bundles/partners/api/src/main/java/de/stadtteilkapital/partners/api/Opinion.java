package de.stadtteilkapital.partners.api;

import java.time.LocalDate;

/** An office's answer (Stellungnahme); given once, never changed. */
public record Opinion(String request, Verdict verdict, String statement, LocalDate givenOn) {}
