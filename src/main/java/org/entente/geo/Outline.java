package org.entente.geo;

import java.util.List;

/**
 * The shape of a land on the sphere.
 *
 * @param id ISO 3166-1 alpha-3 where there is one, else a user-assigned code beginning with X
 * @param rings shores and holes alike, to be filled by the even-odd rule
 */
public record Outline(String id, String name, List<Ring> rings) {
    public Outline {
        rings = List.copyOf(rings);
    }
}
