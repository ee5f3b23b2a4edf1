package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Optional;

/** What a body lacks in order to meet. */
final class Seating {
    private static final Text CHAIR = new Text("ein Vorsitz", "a chair");
    private static final Text VOTER = new Text("ein stimmberechtigtes Mitglied", "a voting member");
    private static final Text BOTH =
            new Text("ein Vorsitz und ein stimmberechtigtes Mitglied", "a chair and a voting member");

    private Seating() {}

    /** As the object of a sentence; empty where it lacks nothing. */
    static Optional<Text> missing(KnownBody body) {
        boolean chair = Visibility.chair(body.members()).isPresent();
        boolean voter = body.members().stream().anyMatch(Member::voting);
        if (chair && voter) {
            return Optional.empty();
        }
        return Optional.of(chair ? VOTER : voter ? CHAIR : BOTH);
    }

    /** A chair, and two voting members beside it. */
    static boolean isComplete(List<Member> members) {
        return Visibility.chair(members)
                .filter(chair -> members.stream()
                                .filter(member ->
                                        member.voting() && !member.id().equals(chair.id()))
                                .count()
                        >= 2)
                .isPresent();
    }
}
