package de.stadtteilkapital.programme.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which remedy an act that burdens tells (VwVfG § 37 Abs. 6): by the Land, the law of procedure and the day of the act, unless
 * the district has entered another. Nothing is made up: where it is not known, the act says none, and its term is a year (VwGO
 * § 58 Abs. 2).
 */
public final class Remedies {
    private static final int MONTH = 1;

    private Remedies() {}

    /** Empty where there is none, since a contract is no act, and where it is not known. */
    public static Optional<Remedy> against(District district, LocalDate day, ProgrammeService programme) {
        return against(
                district,
                day,
                programme.parameter(district.id(), RemedyChoice.PARAMETER),
                programme.parameter(district.id(), CompetentCourt.PARAMETER));
    }

    /** @param court what the district has entered */
    public static Optional<Remedy> against(
            District district, LocalDate day, RemedyChoice choice, Optional<CompetentCourt> court) {
        return actsByLaw(district)
                ? open(district, day, choice).flatMap(open -> told(district, day, open, court))
                : Optional.empty();
    }

    /** Whether its acts ought to tell one. */
    public static boolean actsByLaw(District district) {
        return district.procedureLaw() != ProcedureLaw.CONTRACT;
    }

    private static Optional<RemedyTable.Open> open(District district, LocalDate day, RemedyChoice choice) {
        return switch (choice) {
            case BY_LAND -> byLand(district, day);
            case ACTION -> Optional.of(new RemedyTable.Open(RemedyKind.ACTION, MONTH, "VwGO §§ 58, 74"));
            case OBJECTION -> Optional.of(new RemedyTable.Open(RemedyKind.OBJECTION, MONTH, "VwGO §§ 58, 70"));
        };
    }

    private static Optional<RemedyTable.Open> byLand(District district, LocalDate day) {
        Land land = district.land();
        ProcedureLaw law = district.procedureLaw() == null ? ProcedureLaw.LAND : district.procedureLaw();
        return land == null ? Optional.empty() : RemedyTable.remedy(land, law, day);
    }

    private static Optional<Remedy> told(
            District district, LocalDate day, RemedyTable.Open open, Optional<CompetentCourt> entered) {
        if (open.kind() == RemedyKind.OBJECTION) {
            // it is made to the authority that has issued the act (VwGO § 70 Abs. 1)
            OfficeAddress office = district.office();
            return Optional.of(new Remedy(
                    open.kind(),
                    office.name(),
                    town(office),
                    office.street() + ", " + office.city(),
                    open.months(),
                    open.source()));
        }
        return entered.or(() -> byTown(district, day))
                .map(court -> new Remedy(
                        open.kind(),
                        court.name(),
                        court.seat(),
                        court.address(),
                        open.months(),
                        open.source() + "; " + court.source()));
    }

    private static Optional<CompetentCourt> byTown(District district, LocalDate day) {
        Land land = district.land();
        return land == null ? Optional.empty() : RemedyTable.court(land, town(district.office()), day);
    }

    /** Of {@code 59065 Hamm} the town. */
    private static String town(OfficeAddress office) {
        return office.city().replaceFirst("^\\s*[0-9]{5}\\s+", "").strip();
    }
}
