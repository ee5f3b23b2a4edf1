package de.stadtteilkapital.platform.rest.paths;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.rest.http.Route;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ClaimTest {
    @Path("/papers")
    public static final class Papers {
        @GET
        @Path("/{id}")
        public void one() {}

        @POST
        @Path("/{id}/signature")
        public void sign() {}
    }

    @Path("papers/")
    public static final class SamePath {
        @GET
        @Path("/mine")
        public void mine() {}
    }

    @Path("/papers/{paper}")
    public static final class Nearer {
        @GET
        public void one() {}
    }

    @Path("/papers/{paper: [0-9a-f-]{36}}")
    public static final class NearerByPattern {
        @GET
        public void one() {}
    }

    @Path("/papers")
    public abstract static class Above {
        @GET
        public void all() {}
    }

    public static final class Inheriting extends Above {}

    @Path("/{any: .*}")
    public static final class Everything {
        @GET
        public void all() {}
    }

    @Path("/papers-of-mine")
    public static final class Beside {
        @GET
        public void all() {}
    }

    private static final Claim OURS = claim("de.stadtteilkapital.papers.rest", 7, Papers.class);

    @Test
    void aGuestAtOurPathTakesFromUs() {
        assertThat(claim("org.example", 9, SamePath.class).takesFrom(OURS)).isTrue();
    }

    @Test
    void aGuestWhoseClassIsNearerTakesFromUs() {
        assertThat(claim("org.example", 9, Nearer.class).takesFrom(OURS)).isTrue();
    }

    @Test
    void aGuestWhoseVariableHasAPatternTakesFromUs() {
        assertThat(claim("org.example", 9, NearerByPattern.class).takesFrom(OURS))
                .isTrue();
    }

    @Test
    void aGuestThatInheritsThePathTakesFromUs() {
        assertThat(claim("org.example", 9, Inheriting.class).takesFrom(OURS)).isTrue();
    }

    @Test
    void whoStandsFurtherOffOrElsewhereDoesNot() {
        assertThat(claim("org.example", 9, Everything.class).takesFrom(OURS)).isFalse();
        assertThat(claim("org.example", 9, Beside.class).takesFrom(OURS)).isFalse();
    }

    @Test
    void anotherBuildOfTheSameBundleDoesNot() {
        assertThat(claim("de.stadtteilkapital.papers.rest", 99, Papers.class).takesFrom(OURS))
                .isFalse();
    }

    @Test
    void oursComeFirstThenWhoWasThereFirst() {
        Claim early = claim("org.example", 1, SamePath.class);
        Claim late = claim("org.other", 2, SamePath.class);
        assertThat(Claim.PRECEDENCE.compare(OURS, early)).isNegative();
        assertThat(Claim.PRECEDENCE.compare(early, late)).isNegative();
    }

    private static Claim claim(String bundle, long id, Class<?> resource) {
        return new Claim(
                bundle,
                id,
                bundle.startsWith("de."),
                Route.root(resource),
                Route.of(resource).toList());
    }
}
