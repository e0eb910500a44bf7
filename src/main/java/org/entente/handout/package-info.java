/** What a class is given to take away: stories and countries on paper and as moving pictures. */
@NullMarked
package org.entente.handout;

import org.jspecify.annotations.NullMarked;
