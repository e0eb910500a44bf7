/** The program with a window. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
