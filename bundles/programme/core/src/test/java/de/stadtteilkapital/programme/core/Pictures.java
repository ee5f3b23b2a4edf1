package de.stadtteilkapital.programme.core;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Marks that nobody has: a ring and a bar. */
final class Pictures {
    private Pictures() {}

    /** @param format {@code png} or {@code jpeg} */
    static byte[] drawn(String format, int width, int height) {
        BufferedImage image = new BufferedImage(
                width, height, "png".equals(format) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0, 120, 90));
        canvas.fillOval(0, 0, height, height);
        canvas.fillRect(height, height / 3, Math.max(1, width - height), Math.max(1, height / 3));
        canvas.dispose();
        return written(image, format);
    }

    /** Each pixel another: it can't be packed. */
    static byte[] noise(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        int colour = 1;
        for (int i = 0; i < side * side; i++) {
            colour = colour * 1_103_515_245 + 12_345;
            image.setRGB(i % side, i / side, colour >>> 8);
        }
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
