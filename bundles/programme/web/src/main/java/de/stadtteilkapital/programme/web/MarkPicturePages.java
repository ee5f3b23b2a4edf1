package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.MarkPicture;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pictures of marks, each under an address that has its digest in it, so that it may be kept for ever. */
@Component(service = MarkPicturePages.class)
@PageResource
@Path(Ways.PICTURES)
public final class MarkPicturePages {
    private final Desk<MarkAdmin> marks;

    @Activate
    public MarkPicturePages(@Reference Desks desks) {
        marks = desks.of(MarkAdmin.class);
    }

    @GET
    @Open
    @Path("/{district:[a-z0-9-]+}/{digest:[0-9a-f]{64}}.png")
    public Response picture(@PathParam("district") String district, @PathParam("digest") String digest) {
        byte[] png = marks.read((service, me) -> service.picture(me, district, digest));
        return Response.ok(png, MarkPicture.MEDIA_TYPE)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }
}
