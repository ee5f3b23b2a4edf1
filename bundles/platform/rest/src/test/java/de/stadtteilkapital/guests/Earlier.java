package de.stadtteilkapital.guests;

import de.stadtteilkapital.platform.rest.http.DeedsTest;
import javax.ws.rs.POST;
import javax.ws.rs.Path;

/** A guest's resource, whose path comes before that of the room by the alphabet. */
@Path("/a-guest")
public final class Earlier {
    @POST
    @DeedsTest.Does(DeedsTest.PaperAct.SIGN)
    public void sign() {}
}
