package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
    @Path("/papers")
    public static final class Papers {
        @GET
        public void all() {}

        @POST
        public void draw() {}

        @GET
        @Path("/{id}")
        public void one() {}

        @PUT
        @Path("/{id}")
        public void revise() {}

        @GET
        @Path("/{id: [^/.]+}.xml")
        public void xml() {}

        @POST
        @Path("/{id}/signature/")
        public void sign() {}
    }

    @Path("papers/stamps")
    public static final class Stamps {
        @GET
        public void all() {}
    }

    private static final List<Route> ROUTES =
            Stream.of(Papers.class, Stamps.class).flatMap(Route::of).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /papers              | GET, HEAD, OPTIONS, POST
            /papers/             | GET, HEAD, OPTIONS, POST
            /papers/7            | GET, HEAD, OPTIONS, PUT
            /papers/7.xml        | GET, HEAD, OPTIONS
            /papers/7/signature  | OPTIONS, POST
            /papers/stamps       | GET, HEAD, OPTIONS
            """)
    void aPathTakesWhatIsNearestToIt(String path, String methods) {
        assertThat(Routes.allowed(ROUTES, path)).contains(methods);
    }

    @Test
    void whereThereIsNothingNothingIsTaken() {
        assertThat(Routes.allowed(ROUTES, "/papers/7/else")).isEmpty();
        assertThat(Routes.allowed(ROUTES, "/paper")).isEmpty();
    }
}
