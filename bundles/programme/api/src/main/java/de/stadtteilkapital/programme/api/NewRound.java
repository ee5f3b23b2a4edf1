package de.stadtteilkapital.programme.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A funding round to be opened. */
public record NewRound(
        String district,
        String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        BigDecimal coordinationShare) {}
