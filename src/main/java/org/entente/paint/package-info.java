/** Pictures written to files, without a display. */
@NullMarked
package org.entente.paint;

import org.jspecify.annotations.NullMarked;
