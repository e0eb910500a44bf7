/** The state of the world on a day: phases of ties, the index over them and the graph of one day. */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
