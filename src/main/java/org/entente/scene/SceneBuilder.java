package org.entente.scene;

/** Makes the one description of a picture that the canvas, the exports and hit testing share. */
public final class SceneBuilder {
    private final Composition graph = new GraphComposition();
    private final Composition matrix = new MatrixComposition();
    private final Composition lanes = new LanesComposition();

    /** The scene of a sight; what did not change since the last call may be kept from it. */
    public Scene build(Sight sight) {
        Scene bare =
                switch (sight.stage().form()) {
                    case GRAPH -> graph.build(sight);
                    case MATRIX -> matrix.build(sight);
                    case LANES -> lanes.build(sight);
                };
        return NoteLayer.over(sight, bare);
    }

    /** The scene with less in it, for while it moves: what it shows stands where it will stand in the whole one. */
    public Scene sketch(Sight sight) {
        Scene bare =
                switch (sight.stage().form()) {
                    case GRAPH -> graph.sketch(sight);
                    case MATRIX -> matrix.sketch(sight);
                    case LANES -> lanes.sketch(sight);
                };
        return NoteLayer.over(sight, bare);
    }
}
