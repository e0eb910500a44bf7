/** Where actors stand, computed once over the whole of time. */
@NullMarked
package org.entente.layout;

import org.jspecify.annotations.NullMarked;
