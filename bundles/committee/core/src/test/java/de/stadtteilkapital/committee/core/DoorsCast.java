package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.util.List;
import java.util.Map;

/** Everybody who tries the doors of this room. */
final class DoorsCast {
    private static final String HOME = CommitteeHouse.DISTRICT;
    private static final String ELSEWHERE = "elsewhere";

    private DoorsCast() {}

    static void enter(Doors doors, CommitteeHouse house) {
        cast(doors, house);
        recused(doors, house);
    }

    private static void cast(Doors doors, CommitteeHouse house) {
        doors.person("public", Caller.PUBLIC)
                .person("chair", house.chair)
                .person("member", CommitteeHouse.member(2))
                .person("another body", Callers.member(HOME, "netzwerk"))
                .person("committee elsewhere", Callers.member(ELSEWHERE, CommitteeHouse.BODY))
                .person("applicant", sponsor(HOME, "sponsor"))
                .person("opinion's office", office(HOME, "wirtschaftsfoerderung"))
                .person(
                        "opinion's program",
                        client(office(HOME, "wirtschaftsfoerderung"), "committee:read", "committee:write"));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION,
                Role.ADMIN)) {
            doors.person(role.code(), in(HOME, role)).person(role.code() + " elsewhere", in(ELSEWHERE, role));
        }
    }

    private static void recused(Doors doors, CommitteeHouse house) {
        Map.of(
                        "coordinator", in(HOME, Role.COORDINATOR),
                        "financeOfficer", in(HOME, Role.FINANCE_OFFICER),
                        "auditor", in(HOME, Role.AUDITOR),
                        "programmeDirectorate", in(HOME, Role.PROGRAMME_DIRECTORATE),
                        "chair", house.chair,
                        "member", CommitteeHouse.member(3),
                        "member and coordinator", both(CommitteeHouse.member(4), in(HOME, Role.COORDINATOR)))
                .forEach((name, me) -> doors.person("recused " + name, thing -> barred(me, thing.application())));
        // the committee's own row excludes this one, with or without a bar of the directory
        doors.person("excluded member", CommitteeHouse.member(7));
    }
}
