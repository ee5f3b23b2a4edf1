package de.stadtteilkapital.applications.api;

import java.time.LocalDate;

/** A talk in which somebody was advised. */
public record AdviceSession(String id, String adviceCase, LocalDate date, String note, String nextStep) {}
