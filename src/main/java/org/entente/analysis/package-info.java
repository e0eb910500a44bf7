/** Figures about actors and their ties: pure functions of a moment. */
@NullMarked
package org.entente.analysis;

import org.jspecify.annotations.NullMarked;
