package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.rules.Answers;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.GuestReport;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.api.rules.Question;
import de.stadtteilkapital.platform.api.rules.Terms;
import java.util.List;
import java.util.Set;

/** Asks rules in the caller's thread, in districts of no programme that pin nothing; whoever throws or is null is silent. */
public final class GuestsHere implements Guests {
    @Override
    public Terms terms(String district) {
        return new Terms(true, "", Set.of());
    }

    @Override
    public <R, O> Answers<O> ask(String district, List<Question<R, O>> questions) {
        return new Answers<>(questions.stream().map(Question::put).toList());
    }

    @Override
    public void came(Guest guest) {
        // nobody looks at its record
    }

    @Override
    public void left(Guest guest) {
        // it leaves none
    }

    @Override
    public List<GuestReport> reports() {
        return List.of();
    }
}
