package de.stadtteilkapital.platform.rest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;

/** Reads a request's body once, up to the limit, so that it can be hashed and read again. */
final class Bodies {
    /** One mebibyte; uploads of documents have a way of their own. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int TOO_LARGE = 413;

    private Bodies() {}

    /** SHA-256 of the body in hex. */
    static String digest(ContainerRequestContext request) throws IOException {
        byte[] body = request.hasEntity() ? request.getEntityStream().readNBytes(MOST_BYTES + 1) : new byte[0];
        if (body.length > MOST_BYTES) {
            throw new ClientErrorException(TOO_LARGE);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
