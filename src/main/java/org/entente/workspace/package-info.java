/** What the window shows as a file: saved, recovered and passed on. */
@NullMarked
package org.entente.workspace;

import org.jspecify.annotations.NullMarked;
