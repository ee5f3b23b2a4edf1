package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.assets.Assets;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out style, fonts and scripts. */
@Component(service = AssetPages.class)
@PageResource
@Path(Assets.PATH)
public final class AssetPages {
    private final Assets assets;

    @Activate
    public AssetPages(@Reference Assets assets) {
        this.assets = requireNonNull(assets);
    }

    static boolean isAsset(String path) {
        return path.startsWith(Assets.PATH.substring(1) + "/") || path.startsWith(Assets.PATH + "/");
    }

    @GET
    @Open
    @Path("/{digest}/{name}")
    public Response asset(
            @PathParam("digest") String digest,
            @PathParam("name") String name,
            @Nullable @HeaderParam("Accept-Encoding") String accepted) {
        Assets.Asset asset = assets.find(digest, name).orElseThrow(Refusal::notFound);
        boolean compressed = asset.compressed() != null && Gzip.isTaken(accepted);
        Response.ResponseBuilder answer = Response.ok(compressed ? asset.compressed() : asset.content())
                .header("Content-Type", asset.mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", "Accept-Encoding");
        return compressed ? answer.header("Content-Encoding", Gzip.NAME).build() : answer.build();
    }
}
