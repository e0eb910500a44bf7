/** What we know: actors, ties, events and what they rest on, as immutable values. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
