package de.stadtteilkapital.platform.core.identity.token;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Keys from a file that is read again as soon as it has changed, so that keys rotate without a restart. While it can't
 * be read no token holds.
 */
final class KeyFile implements JWKSource<SecurityContext> {
    private record Stamp(FileTime modified, long size, Object inode) {}

    private final Path file;
    private Stamp read;
    private JWKSet keys;

    /** @throws IllegalArgumentException says what is wrong with the file */
    KeyFile(Path file) {
        this.file = requireNonNull(file);
        refresh();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            return selector.select(refresh());
        } catch (IllegalArgumentException e) {
            throw new KeySourceException("the file of keys " + e.getMessage(), e);
        }
    }

    private synchronized JWKSet refresh() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Stamp stamp = new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
            if (!stamp.equals(read)) {
                // forgotten first, so that a broken file is looked at again with the next token
                read = null;
                keys = KeySet.parse(Files.readString(file));
                read = stamp;
            }
            return keys;
        } catch (IOException e) {
            read = null;
            throw new IllegalArgumentException("can't be read", e);
        }
    }
}
