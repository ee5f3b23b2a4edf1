package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.MarkPicture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture as somebody sent it, drawn anew: what it is tell its bytes and not its name, its size is looked at before it is
 * unpacked, and what goes on is nothing but its pixels. A picture that was drawn so is drawn the same again.
 */
final class SentPicture {
    /** In pixels: more than a letter prints of it. */
    private static final int LONGEST_SIDE = 800;

    /** In bytes, of what is kept. */
    private static final int LARGEST_KEPT = 150_000;

    private static final int MOST_PIXELS = 8_000_000;
    private static final double SMALLER = 0.75;
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

    private static final Text NO_PICTURE =
            new Text("Das Bild muss ein PNG oder JPEG sein.", "The picture must be a PNG or a JPEG.");
    private static final Text DAMAGED = new Text(
            "Das Bild lässt sich nicht lesen; speichern Sie es bitte als PNG.",
            "The picture can't be read; please save it as PNG.");
    private static final Text TOO_MANY_PIXELS = new Text(
                    "Das Bild hat zu viele Bildpunkte: Möglich sind %s Millionen.",
                    "The picture has too many pixels: %s million are possible.")
            .with(MOST_PIXELS / 1_000_000);
    private static final Text TOO_LARGE = new Text(
                    "Das Bild ist zu groß: Möglich sind %s KB.", "The picture is too large: %s KB are possible.")
            .with(MarkAdmin.LARGEST / 1000);

    private final MarkPicture known;
    private final byte[] content;

    private SentPicture(MarkPicture known, byte[] content) {
        this.known = requireNonNull(known);
        this.content = content;
    }

    /** @throws Refusal 400 for what is no picture of ours, 413 for one that is too large */
    static SentPicture of(byte[] sent) {
        if (sent.length > MarkAdmin.LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, TOO_LARGE, List.of());
        }
        String format = format(sent).orElseThrow(() -> Refusal.invalid("", NO_PICTURE));
        try {
            return drawn(smallEnough(pixels(sent, format), 1));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // what readers throw at bytes that only begin like a picture
            throw Refusal.invalid("", DAMAGED);
        }
    }

    MarkPicture known() {
        return known;
    }

    byte[] content() {
        return content.clone();
    }

    private static Optional<String> format(byte[] sent) {
        return begins(sent, PNG) ? Optional.of("png") : begins(sent, JPEG) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] sent, byte[] with) {
        return sent.length > with.length && Arrays.equals(sent, 0, with.length, with, 0, with.length);
    }

    private static BufferedImage pixels(byte[] sent, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(bytes, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw Refusal.invalid("", TOO_MANY_PIXELS);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** At once to half of it at most, since more would lose lines. */
    private static BufferedImage smallEnough(BufferedImage image, double by) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(by, (double) LONGEST_SIDE / longest);
        if (scale < 0.5) {
            return smallEnough(redrawn(image, 0.5), 1);
        }
        return redrawn(image, scale);
    }

    private static BufferedImage redrawn(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawn.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(image, 0, 0, width, height, null);
        } finally {
            canvas.dispose();
        }
        return drawn;
    }

    /** Smaller until it is light enough. */
    private static SentPicture drawn(BufferedImage image) {
        byte[] png = png(image);
        return png.length > LARGEST_KEPT
                ? drawn(smallEnough(image, SMALLER))
                : new SentPicture(
                        new MarkPicture(Sha256.hex(png), image.getWidth(), image.getHeight(), png.length), png);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
