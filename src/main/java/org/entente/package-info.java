/** The program's entry. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
