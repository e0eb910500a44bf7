package org.entente.geo;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.ProjectionException;

/** Lambert's azimuthal equal-area projection around a centre, the world a disc (Snyder 1987, page 182), by proj4j. */
public final class LambertAzimuthalEqualArea implements Projection {
    /** The centre that the European Union's maps use (ETRS89-LAEA): 10 degrees east, 52 north. */
    public static final LambertAzimuthalEqualArea EUROPE = new LambertAzimuthalEqualArea(new LonLat(10, 52));

    private static final double NEARLY_OPPOSITE = 179.999;

    private final LonLat centre;
    private final Edge edge;

    /** Made when first asked for: the library reads all it knows, and most who start the program look at another map. */
    private volatile org.locationtech.proj4j.proj.@Nullable Projection formula;

    public LambertAzimuthalEqualArea(LonLat centre) {
        this.centre = centre;
        edge = new DiscEdge(
                centre,
                new DiscEdge.Reach(
                        DiscEdge.WORLD, 2 * LonLat.EARTH_RADIUS * Math.sin(Math.toRadians(DiscEdge.WORLD / 2))),
                this::project);
    }

    private org.locationtech.proj4j.proj.Projection formula() {
        org.locationtech.proj4j.proj.Projection made = formula;
        if (made == null) {
            made = make(centre);
            formula = made;
        }
        return made;
    }

    private static org.locationtech.proj4j.proj.Projection make(LonLat centre) {
        double metres = LonLat.EARTH_RADIUS * 1000; // as both axes: with +R proj4j keeps the flattening of WGS 84
        String parameters = String.format(
                Locale.ROOT,
                "+proj=laea +lat_0=%s +lon_0=%s +a=%s +b=%s +units=m",
                centre.latitude(),
                centre.longitude(),
                metres,
                metres);
        return new CRSFactory().createFromParameters("laea", parameters).getProjection();
    }

    @Override
    public String id() {
        return "lambert@" + centre.text();
    }

    @Override
    public String name() {
        return "Lambert azimuthal equal-area";
    }

    @Override
    public Point project(double longitude, double latitude) {
        if (centre.angleTo(new LonLat(longitude, latitude)) > NEARLY_OPPOSITE) {
            return new Point(2 * LonLat.EARTH_RADIUS, 0);
        }
        ProjCoordinate at =
                formula().project(new ProjCoordinate(LonLat.wrap(longitude), latitude), new ProjCoordinate());
        return new Point(at.x / 1000, -at.y / 1000);
    }

    @Override
    public Optional<LonLat> inverse(Point point) {
        if (Math.hypot(point.x(), point.y()) > 2 * LonLat.EARTH_RADIUS) {
            return Optional.empty();
        }
        try {
            ProjCoordinate at = formula()
                    .inverseProject(new ProjCoordinate(point.x() * 1000, -point.y() * 1000), new ProjCoordinate());
            return Optional.of(new LonLat(LonLat.wrap(at.x), at.y));
        } catch (ProjectionException e) {
            return Optional.empty();
        }
    }

    @Override
    public Edge edge() {
        return edge;
    }
}
