package de.stadtteilkapital.itests.screens;

import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A mark that nobody has: a ring and a bar. */
public final class SamplePicture {
    public static final String PICTURES = "/api/programme/districts/" + Road.DISTRICT + "/mark-pictures";

    private SamplePicture() {}

    public static byte[] png(Color colour) {
        BufferedImage image = new BufferedImage(240, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(colour);
        canvas.fillOval(0, 0, 80, 80);
        canvas.fillRect(100, 25, 140, 30);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Over REST; its digest. */
    public static String keptBy(Api office) {
        return office.unrecorded()
                .with("Content-Type", "image/png")
                .post(PICTURES, png(new Color(0, 110, 90)))
                .expect(201)
                .text("digest");
    }
}
