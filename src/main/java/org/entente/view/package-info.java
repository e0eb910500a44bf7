/** The window's canvas, timeline and panels. */
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;
