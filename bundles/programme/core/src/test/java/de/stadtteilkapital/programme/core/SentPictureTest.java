package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken in as a picture, and what of it goes on. */
class SentPictureTest {
    /** Written by hand: a side of 800 at most, the other by the same measure. */
    @ParameterizedTest
    @CsvSource({
        "png, 300, 100, 300, 100",
        "jpeg, 300, 100, 300, 100",
        "png, 1600, 400, 800, 200",
        "jpeg, 400, 4000, 80, 800"
    })
    void isDrawnAnewNoLargerThanNeeded(String format, int width, int height, int drawn, int high) throws IOException {
        SentPicture picture = SentPicture.of(Pictures.drawn(format, width, height));
        assertThat(picture.content()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(picture.known()).satisfies(known -> {
            assertThat(known.width()).isEqualTo(drawn);
            assertThat(known.height()).isEqualTo(high);
            assertThat(known.bytes()).isEqualTo(picture.content().length);
        });
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.content())).getWidth())
                .isEqualTo(drawn);
    }

    @Test
    void whatWasDrawnIsDrawnTheSameAgain() {
        SentPicture once = SentPicture.of(Pictures.drawn("jpeg", 1000, 300));
        assertThat(SentPicture.of(once.content()).known()).isEqualTo(once.known());
    }

    @Test
    void whatCannotBePackedBecomesSmallerUntilItIsLight() {
        assertThat(SentPicture.of(Pictures.noise(500)).known().bytes()).isLessThanOrEqualTo(150_000);
    }

    @Test
    void whatIsHiddenBesideThePixelsGoes() {
        byte[] png = Pictures.drawn("png", 60, 20);
        byte[] hidden = Arrays.copyOf(png, png.length + 20);
        System.arraycopy("<script>x()</script>".getBytes(StandardCharsets.US_ASCII), 0, hidden, png.length, 20);
        byte[] kept = SentPicture.of(withText(hidden, "Comment\0secret")).content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script", "secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a;", "%PDF-1.7", "", "\u0089PNG"})
    void whatIsNoPictureByWhatIsInItIsRefused(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), Refusal.Kind.INVALID);
    }

    @Test
    void whatOnlyBeginsLikeOneIsRefused() {
        byte[] png = Pictures.drawn("png", 300, 100);
        refused(Arrays.copyOf(png, 60), Refusal.Kind.INVALID);
        byte[] jpeg = Pictures.drawn("jpeg", 300, 100);
        refused(Arrays.copyOf(jpeg, 12), Refusal.Kind.INVALID);
    }

    @Test
    void theSizeIsLookedAtBeforeAnythingIsUnpacked() throws IOException {
        // a head that says 50,000 by 50,000 pixels: unpacked, ten gigabytes
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(50_000);
        fields.writeInt(50_000);
        fields.write(new byte[] {8, 6, 0, 0, 0});
        byte[] png = Pictures.drawn("png", 60, 20);
        byte[] bomb = png.clone();
        System.arraycopy(head.toByteArray(), 0, bomb, 16, 13);
        System.arraycopy(crc("IHDR", head.toByteArray()), 0, bomb, 29, 4);
        refused(bomb, Refusal.Kind.INVALID);
        refused(new byte[1_000_001], Refusal.Kind.TOO_LARGE);
    }

    private static void refused(byte[] sent, Refusal.Kind kind) {
        assertThatThrownBy(() -> SentPicture.of(sent))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    /** The same with a text beside its pixels, right behind the head. */
    private static byte[] withText(byte[] png, String text) {
        byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(png, 0, 33);
        try (DataOutputStream chunk = new DataOutputStream(all)) {
            chunk.writeInt(content.length);
            chunk.writeBytes("tEXt");
            chunk.write(content);
            chunk.write(crc("tEXt", content));
            chunk.write(png, 33, png.length - 33);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toByteArray();
    }

    private static byte[] crc(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        long value = crc.getValue();
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
