/** The command line: one class per command. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
