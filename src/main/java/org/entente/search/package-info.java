/** Finding rows of a record by what one remembers of their words. */
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
