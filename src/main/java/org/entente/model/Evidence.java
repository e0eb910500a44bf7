package org.entente.model;

import java.util.List;

/**
 * What a row rests on.
 *
 * @param sources ids of sources, at least one in a sound record
 * @param note what a reader should know about the row; may be empty
 */
public record Evidence(List<String> sources, String note) {
    public static final Evidence NONE = new Evidence(List.of(), "");

    public Evidence {
        sources = List.copyOf(sources);
    }
}
