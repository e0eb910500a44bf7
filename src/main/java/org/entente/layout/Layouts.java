package org.entente.layout;

import java.util.List;
import java.util.Optional;
import org.entente.geo.AzimuthalEquidistant;
import org.entente.geo.EqualEarth;
import org.entente.geo.LambertAzimuthalEqualArea;
import org.entente.geo.Orthographic;

/** Every layout there is; a new one is a class and a line here. */
public final class Layouts {
    private static final List<Layout> ALL = List.of(
            new MapLayout("map", EqualEarth.WORLD),
            new MapLayout("europe", LambertAzimuthalEqualArea.EUROPE),
            new CentredMapLayout("azimuthal", AzimuthalEquidistant::new),
            new CentredMapLayout("globe", Orthographic::new),
            NetworkLayout.even(),
            NetworkLayout.byBloc(),
            new EgoLayout(),
            new MatrixLayout(),
            new LanesLayout());

    private Layouts() {}

    public static List<Layout> all() {
        return ALL;
    }

    public static Optional<Layout> byId(String id) {
        return ALL.stream().filter(layout -> layout.id().equals(id)).findFirst();
    }
}
