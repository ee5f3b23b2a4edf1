package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.EnumSet;
import java.util.Set;

/** Lets an advice case become an application. */
final class Conversion {
    private static final Set<AdviceCase.State> OVER = EnumSet.of(AdviceCase.State.CONVERTED, AdviceCase.State.CLOSED);

    private final AdviceRepository repository;
    private final ApplicationEvents events;

    Conversion(AdviceRepository repository, ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.events = requireNonNull(events);
    }

    /** The case by the number that somebody was told: the id, or the receipt of an idea; what is neither stays as it is. */
    String idOf(String told, String district) {
        return told == null ? null : repository.byReceipt(district, told).orElse(told);
    }

    /** Whether a draft may name this case; whoever names it shows by the id that the office handed it over. */
    void require(String id, String district) {
        AdviceCase adviceCase = repository
                .handedOver(id)
                .filter(found -> found.district().equals(district))
                .orElseThrow(() -> Refusal.invalid(
                        "/adviceCase",
                        new Text("Diesen Beratungsfall gibt es hier nicht.", "There is no such advice case here.")));
        if (OVER.contains(adviceCase.state())) {
            Text state = adviceCase.state().label();
            throw Refusal.conflict(new Text(
                    "Der Beratungsfall ist %s; möglich ist der Antrag ohne ihn oder mit einem anderen."
                            .formatted(state.german()),
                    "The advice case is %s; possible is the application without it or with another."
                            .formatted(state.english())));
        }
    }

    void convert(Caller me, String id, Application application) {
        AdviceCase adviceCase = repository.handedOver(id).orElseThrow(Refusal::notFound);
        repository.converted(id, application.id());
        events.adviceConverted(me, adviceCase, application);
    }
}
