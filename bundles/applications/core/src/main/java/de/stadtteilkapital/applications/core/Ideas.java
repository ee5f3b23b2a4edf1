package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceContact;
import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.applications.api.IdeaReceipt;
import de.stadtteilkapital.applications.api.NewIdea;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** Takes in ideas of people without an account. */
final class Ideas {
    static final String CALL_BACK = "Zurückrufen: Idee aus dem Formular";

    /** Without letters and digits that are taken for each other when somebody reads them out. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AdviceRepository repository;
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final ApplicationEvents events;
    private final IdeaBrake brake;

    Ideas(
            AdviceRepository repository,
            OtherRooms rooms,
            BusinessClock clock,
            ApplicationEvents events,
            IdeaBrake brake) {
        this.repository = requireNonNull(repository);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
        this.brake = requireNonNull(brake);
    }

    IdeaReceipt take(NewIdea idea, String address) {
        Input in = Input.of(NewIdea.class);
        rooms.district(in, idea.district());
        in.refuse();
        brake.count(
                address,
                rooms.programme().call(p -> p.parameter(idea.district(), ApplicationParameters.IDEAS_AN_HOUR)));
        LocalDate today = clock.today();
        boolean mail = idea.reach().contains("@");
        AdviceCase adviceCase = new AdviceCase(
                Ids.next(),
                idea.district(),
                AdviceCase.State.OPEN,
                new AdviceContact(idea.name(), null, mail ? idea.reach() : null, mail ? null : idea.reach()),
                idea.idea(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                CALL_BACK,
                today,
                null,
                receipt(),
                today.plus(rooms.retention(idea.district(), true)),
                null);
        repository.add(adviceCase, today);
        events.adviceOpened(Caller.house("applications.ideas", idea.district()), adviceCase);
        return new IdeaReceipt(adviceCase.receipt(), today);
    }

    /** Says nothing of how many there are, nor of any other. */
    private static String receipt() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
