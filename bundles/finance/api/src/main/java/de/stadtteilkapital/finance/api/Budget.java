package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;

/**
 * The money of one round in one district, as the ledger has it; {@code allocated = committed + available}.
 *
 * @param allocated for projects, from all tranches; the coordination share stands beside it
 * @param coordinationShare part of the first tranche that pays the coordination
 * @param committed decided by the committee
 * @param called calls for funds that were dispatched, in full also where less came
 * @param received money from the funder that has arrived
 * @param disbursed executed payments, gross: what came back is not taken off
 * @param verified expenditure that audits have accepted
 * @param recovered claims paid, without interest
 */
public record Budget(
        String district,
        String round,
        Money allocated,
        Money coordinationShare,
        Money committed,
        Money available,
        Money called,
        Money received,
        Money disbursed,
        Money verified,
        Money recovered) {}
