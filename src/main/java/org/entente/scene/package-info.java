/** One immutable description of a picture that every surface draws alike. */
@NullMarked
package org.entente.scene;

import org.jspecify.annotations.NullMarked;
