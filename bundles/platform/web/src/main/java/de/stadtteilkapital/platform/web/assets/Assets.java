package de.stadtteilkapital.platform.web.assets;

import de.stadtteilkapital.platform.api.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What pages fetch: each file under an address that has its digest in it, so that it may be kept for ever. */
@Component(service = Assets.class)
public final class Assets {
    public static final String PATH = "/gestalt";

    private static final int DIGITS = 12;

    /** Named by their version and not by their digest, since a style sheet that is compressed at build time names them. */
    private static final String FONTS = "fira-sans-4";

    private static final Map<String, String> TYPES = Map.of(
            "kern.min.css", "text/css; charset=utf-8",
            "house.css", "text/css; charset=utf-8",
            "house.js", "text/javascript; charset=utf-8",
            "htmx.min.js", "text/javascript; charset=utf-8",
            "FiraSans-Regular.woff2", "font/woff2",
            "FiraSans-Medium.woff2", "font/woff2",
            "FiraSans-SemiBold.woff2", "font/woff2");

    /**
     * A file.
     *
     * @param compressed null where compressing it gains nothing
     */
    public record Asset(String mediaType, byte[] content, byte @Nullable [] compressed) {}

    private final Map<String, Asset> assets = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();

    @Activate
    public Assets() {
        TYPES.forEach((name, type) -> {
            boolean font = name.endsWith(".woff2");
            byte[] content = bytes(font ? "fonts/" + name : name);
            String digest = font ? FONTS : Sha256.hex(content).substring(0, DIGITS);
            assets.put(digest + "/" + name, new Asset(type, content, font ? null : bytes(name + ".gz")));
            addresses.put(name, PATH + "/" + digest + "/" + name);
        });
    }

    /** Where a file is found, by its name. */
    public Map<String, String> addresses() {
        return addresses;
    }

    /** Empty for a file that is not, or no longer, ours. */
    public Optional<Asset> find(String digest, String name) {
        return Optional.ofNullable(assets.get(digest + "/" + name));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The bundle lacks " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
