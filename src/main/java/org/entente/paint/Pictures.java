package org.entente.paint;

import java.util.List;
import java.util.Optional;

/** Every picture file there is; a new one is a class and a line here. */
public final class Pictures {
    private static final List<Picture> ALL = List.of(new PngPicture(), new SvgPicture(), new PdfPicture());

    private Pictures() {}

    public static List<Picture> all() {
        return ALL;
    }

    public static Optional<Picture> byId(String id) {
        return ALL.stream().filter(picture -> picture.id().equals(id)).findFirst();
    }
}
