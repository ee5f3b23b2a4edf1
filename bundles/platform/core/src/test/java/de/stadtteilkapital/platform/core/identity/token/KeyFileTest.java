package de.stadtteilkapital.platform.core.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final JWKSelector ALL = new JWKSelector(new JWKMatcher.Builder().build());

    @TempDir
    private Path folder;

    @Test
    void aChangedFileIsReadAgain() throws IOException, KeySourceException {
        KeyFile keys = new KeyFile(put(Keys.published(Keys.RSA.toPublicJWK())));
        assertThat(keys.get(ALL, null)).extracting(JWK::getKeyID).containsExactly("rsa");
        put(Keys.published(Keys.EC.toPublicJWK()));
        assertThat(keys.get(ALL, null)).extracting(JWK::getKeyID).containsExactly("ec");
    }

    @Test
    void whileTheFileIsBrokenThereAreNoKeys() throws IOException, KeySourceException {
        Path file = put(Keys.published(Keys.RSA.toPublicJWK()));
        KeyFile keys = new KeyFile(file);
        put("{\"keys\":[");
        assertThatThrownBy(() -> keys.get(ALL, null)).hasMessage("the file of keys is no JWK Set");
        Files.delete(file);
        assertThatThrownBy(() -> keys.get(ALL, null)).hasMessage("the file of keys can't be read");
        put(Keys.published(Keys.RSA.toPublicJWK()));
        assertThat(keys.get(ALL, null)).hasSize(1);
    }

    @Test
    void aPrivateKeyInItIsForgotten() throws IOException, KeySourceException {
        KeyFile keys = new KeyFile(put("{\"keys\":[" + Keys.RSA.toJSONString() + "]}"));
        assertThat(keys.get(ALL, null)).hasSize(1).noneMatch(JWK::isPrivate);
    }

    private Path put(String content) throws IOException {
        Path next = Files.writeString(folder.resolve("next"), content);
        return Files.move(next, folder.resolve("keys.json"), StandardCopyOption.REPLACE_EXISTING);
    }
}
