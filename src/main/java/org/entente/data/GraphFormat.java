package org.entente.data;

import java.util.Map;

/** A kind of file by which other programs take over a graph. */
public interface GraphFormat {
    /** The word that ends its files' names, such as {@code gexf}. */
    String id();

    /**
     * The files' text by what is put between the asked-for name and its ending: one file with nothing, or several such as
     * {@code -nodes}; the same graph always gives the same text.
     */
    Map<String, String> files(Sociogram graph);
}
