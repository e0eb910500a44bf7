package org.entente.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.entente.scene.Scene;

/** Scalable Vector Graphics 1.1 with real text; {@code paint-order}, which draws halos, is from SVG 2. */
public final class SvgPicture implements Picture {
    @Override
    public String id() {
        return "svg";
    }

    @Override
    public void write(Scene scene, Options options, OutputStream out) throws IOException {
        SvgSurface surface = new SvgSurface(scene, !options.transparent());
        scene.paint(surface);
        out.write(surface.finish().getBytes(StandardCharsets.UTF_8));
    }
}
