package org.entente.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lands of the world as Natural Earth draws them, from the files that come with the program. */
public final class WorldMap {
    private static final Map<Resolution, WorldMap> READ = new EnumMap<>(Resolution.class);

    private final List<Outline> outlines;

    private WorldMap(List<Outline> outlines) {
        this.outlines = List.copyOf(outlines);
    }

    /** How finely shores are drawn. */
    public enum Resolution {
        /** For scales around 1:110 million, 177 lands: no islands as small as Malta. */
        COARSE("countries-110m.json"),
        /** For scales around 1:50 million, 241 lands, ten times as many corners. */
        FINE("countries-50m.json");

        private final String file;

        Resolution(String file) {
            this.file = file;
        }
    }

    /** The map, read from the class path the first time; {@code UncheckedIOException} where the program is not whole. */
    public static WorldMap load(Resolution resolution) {
        synchronized (READ) {
            return READ.computeIfAbsent(resolution, WorldMap::read);
        }
    }

    private static WorldMap read(Resolution resolution) {
        String path = "/assets/map/" + resolution.file;
        try (InputStream in = WorldMap.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path + " is missing from the program");
            }
            return new WorldMap(Reassigned.load().apply(outlines(TopoJson.read(in, "countries"), LandCodes.load())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Outline> outlines(List<TopoJson.Shape> shapes, LandCodes codes) {
        Map<String, Outline> out = new LinkedHashMap<>();
        for (TopoJson.Shape shape : shapes) {
            LandCodes.Land land = codes.land(shape.id(), shape.name());
            out.merge(land.id(), new Outline(land.id(), land.name(), shape.rings()), WorldMap::join);
        }
        return List.copyOf(out.values());
    }

    private static Outline join(Outline one, Outline other) {
        List<Ring> rings = new ArrayList<>(one.rings());
        rings.addAll(other.rings());
        return new Outline(one.id(), one.name(), rings);
    }

    /** All lands, in the order of the file. */
    public List<Outline> outlines() {
        return outlines;
    }

    public Optional<Outline> outline(String id) {
        return outlines.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The map in a projection's plane. */
    public ProjectedMap project(Projection projection) {
        return ProjectedMap.of(outlines, projection);
    }
}
