/** Readers and writers of records: tables of comma-separated values with a data package beside them. */
@NullMarked
package org.entente.data;

import org.jspecify.annotations.NullMarked;
