/** What the user looks at, as one immutable value with its history. */
@NullMarked
package org.entente.state;

import org.jspecify.annotations.NullMarked;
