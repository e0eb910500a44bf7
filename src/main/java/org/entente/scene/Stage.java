package org.entente.scene;

import java.util.Optional;
import org.entente.geo.ProjectedMap;
import org.entente.layout.Layout.Form;
import org.entente.layout.Layout.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What a picture stands on.
 *
 * @param form what kind of picture it is
 * @param placement where actors stand in the plane
 * @param backdrop the world behind them, null where the layout is no map
 */
public record Stage(Form form, Placement placement, @Nullable Backdrop backdrop) {

    /**
     * The world's shapes at two resolutions in the plane of the placement.
     *
     * @param coarse for a view of the world
     * @param fine for a view of a region
     */
    public record Backdrop(ProjectedMap coarse, ProjectedMap fine) {}

    public Optional<Backdrop> map() {
        return Optional.ofNullable(backdrop);
    }
}
