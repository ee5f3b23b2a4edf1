package de.stadtteilkapital.programme.api;

/** A goal of a version of the local action plan; each application names one. */
public record Goal(String id, String district, String title, String actionPlanVersion) {}
