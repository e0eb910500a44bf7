/** Guided tours over a record: steps with a view, a caption, and perhaps something to predict. */
@NullMarked
package org.entente.story;

import org.jspecify.annotations.NullMarked;
