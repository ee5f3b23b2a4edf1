package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.District;
import java.util.ArrayList;
import java.util.List;

/** What of a district can still be otherwise: nothing that names its cases or decides by which rules they are judged. */
final class DistrictChange {
    private static final String RULE = "programme.districtFixed";
    private static final String SOURCE = "Aktenordnung (Eindeutigkeit der Aktenzeichen); VwVfG § 48, § 49";
    private static final Text PROGRAMME = new Text(
            "Seit es eine Förderperiode gibt, steht das Programm fest: Nach seinen Regeln wird entschieden.",
            "Since there is a round the programme is fixed: its rules decide.");
    private static final Text PREFIX = new Text(
            "Seit es eine Förderperiode gibt, steht der Anfang der Aktenzeichen fest: Vorgänge heißen danach.",
            "Since there is a round the beginning of file numbers is fixed: cases are named by it.");

    private static final Text CEILING = new Text(
            "Der Höchstbetrag ändert sich hier nicht mehr, sondern ab einem Tag: unter „Parameter“.",
            "The ceiling does not change here any more, but from a day on: under “parameters”.");

    private final District district;
    private final boolean hasRound;
    private final boolean ceilingFixed;

    /** @param ceilingFixed whether it changes from a day on alone */
    DistrictChange(District district, boolean hasRound, boolean ceilingFixed) {
        this.district = requireNonNull(district);
        this.hasRound = hasRound;
        this.ceilingFixed = ceilingFixed;
    }

    /** @throws Refusal 422 with all that stays */
    District to(ChangedDistrict asked) {
        List<Objection> objections = new ArrayList<>();
        if (hasRound && !asked.programme().equals(district.programme())) {
            objections.add(new Objection("/programme", PROGRAMME, RULE, SOURCE));
        }
        if (hasRound && !asked.fileNumberPrefix().equals(district.fileNumberPrefix())) {
            objections.add(new Objection("/fileNumberPrefix", PREFIX, RULE, SOURCE));
        }
        if (ceilingFixed && !asked.maxGrant().equals(district.maxGrant())) {
            objections.add(new Objection("/maxGrant", CEILING, RULE, SOURCE));
        }
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        return new District(
                district.id(),
                asked.name(),
                asked.programme(),
                asked.maxGrant(),
                asked.fileNumberPrefix(),
                asked.office(),
                district.areas(),
                asked.land(),
                asked.procedureLaw());
    }
}
