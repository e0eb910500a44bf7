/** Places on Earth and in the plane: projections, outlines, the world's shapes. */
@NullMarked
package org.entente.geo;

import org.jspecify.annotations.NullMarked;
