package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.guests.Earlier;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.May;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;

public class DeedsTest {
    public enum PaperAct implements Act {
        REVISE,
        SIGN,
        STAMP,
        BURN;

        @Override
        public Text label() {
            return new Text(name() + " auf Deutsch", name() + " in English");
        }

        @Override
        public Right right() {
            return HouseRight.OPERATE;
        }
    }

    @Allowed
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Does {
        PaperAct value();
    }

    @Path("/papers")
    static final class Papers {
        @GET
        @Path("/{id}")
        @May(HouseRight.OPERATE)
        public void read() {}

        @PUT
        @Path("/{id}")
        @Does(PaperAct.REVISE)
        public void revise() {}

        @POST
        @Path("/{id: [^/.]+}/signature")
        @Does(PaperAct.SIGN)
        public void sign() {}

        @POST
        @Path("/{paper}/pages/{page}/stamp")
        @Does(PaperAct.STAMP)
        public void stamp() {}
    }

    private static final Caller PERSON = new Caller("a", "A", List.of(), Set.of());
    private static final Text LATER = Text.same("first read it");

    private static List<Deed> deeds(Caller me, Possible... possible) {
        return Deeds.written(Deeds.places(Set.of(Papers.class)), new Thing<>("paper", List.of(possible)), me)
                .possible();
    }

    @Test
    void anActIsToldWithTheAddressWhereItIsDone() {
        assertThat(deeds(
                        PERSON,
                        new Possible(PaperAct.REVISE, List.of("7"), null),
                        new Possible(PaperAct.SIGN, List.of("a b/c"), LATER),
                        new Possible(PaperAct.STAMP, List.of("7", "2"), null)))
                .containsExactly(
                        new Deed("REVISE", "PUT", "/api/papers/7", PaperAct.REVISE.label(), null),
                        new Deed("SIGN", "POST", "/api/papers/a%20b%2Fc/signature", PaperAct.SIGN.label(), LATER),
                        new Deed("STAMP", "POST", "/api/papers/7/pages/2/stamp", PaperAct.STAMP.label(), null));
    }

    @Test
    void whatNoInstalledResourceDoesIsNotTold() {
        assertThat(deeds(PERSON, new Possible(PaperAct.BURN, List.of("7"), null)))
                .isEmpty();
    }

    @Test
    void aClientIsToldOnlyWhatItsScopesReach() {
        Possible possible = new Possible(PaperAct.SIGN, List.of("7"), null);
        Caller reader = new Caller("c", "C", List.of(), Set.of(), Set.of("papers:read"));
        Caller writer = new Caller("c", "C", List.of(), Set.of(), Set.of("papers:write"));
        assertThat(deeds(reader, possible)).isEmpty();
        assertThat(deeds(writer, possible)).hasSize(1);
    }

    @Test
    void anAddressThatNeedsMoreThanIsKnownIsNotTold() {
        assertThat(deeds(PERSON, new Possible(PaperAct.STAMP, List.of("7"), null)))
                .isEmpty();
    }

    @Path("/a-papers")
    public static final class Odd {
        @Allowed
        @Retention(RetentionPolicy.RUNTIME)
        public @interface Nothing {}

        @POST
        @Nothing
        public void odd() {}
    }

    @Test
    void whatBearsNoActBreaksNothing() {
        assertThat(Deeds.places(Set.of(Odd.class, Papers.class))).hasSize(3);
    }

    @Test
    void anActIsDoneInItsOwnRoomWhoeverElseBearsIt() {
        assertThat(Deeds.places(Set.of(Papers.class, Earlier.class)))
                .extractingByKey(PaperAct.SIGN)
                .extracting(place -> place.route().written())
                .isEqualTo("/papers/{id: [^/.]+}/signature");
    }
}
