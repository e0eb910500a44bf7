package org.entente.data;

import java.util.List;

/** The kinds of graph files there are; a new one is a class and a line here. */
public final class Graphs {
    private static final List<GraphFormat> ALL =
            List.of(new GexfGraph(), new GraphMlGraph(), new DotGraph(), new JsonGraph(), new CsvGraph());

    private Graphs() {}

    public static List<GraphFormat> all() {
        return ALL;
    }
}
