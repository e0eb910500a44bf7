/** The record, or a part of it, as one page of HTML that needs nothing beside it. */
@NullMarked
package org.entente.page;

import org.jspecify.annotations.NullMarked;
