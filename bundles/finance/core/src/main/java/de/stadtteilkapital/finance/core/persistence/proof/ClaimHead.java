package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.RecoveryClaim;

/** What is to be known of a claim before something is done with it. */
public record ClaimHead(String id, String application, String district, RecoveryClaim.State state) {}
