package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The table of base rates (BGB § 247), which all districts of the installation have in common; for those who may see it in
 * any of them (else 404). Each change is an event.
 */
@ProviderType
public interface BaseRateService {
    /** The whole table, the latest first. */
    List<HalfYearRate> rates(Caller me);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where none holds from that day on */
    HalfYearRate rate(Caller me, LocalDate from);

    List<Possible> possible(Caller me, LocalDate from);

    /**
     * Enters the rate of a half-year; an assumption gives way for it and goes on after it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 where it begins on no 1 January or 1 July or lies ahead of the
     *     next half-year, 409 where a published one holds already
     */
    HalfYearRate enter(Caller me, NewBaseRate rate);

    /**
     * Takes a wrong one out of the table.
     *
     * @return what it was
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where interest has been computed with it, for those that come
     *     with the platform, and for an assumption
     */
    HalfYearRate remove(Caller me, LocalDate from);
}
