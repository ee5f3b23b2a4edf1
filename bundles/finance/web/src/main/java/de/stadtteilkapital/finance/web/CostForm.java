package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/** The fields in which somebody enters a cost of the coordination; the page says of which round. */
@LabelsOf(CoordinationCost.class)
record CostForm(LocalDate spentOn, String payee, String purpose, Money amount, String evidence) {}
