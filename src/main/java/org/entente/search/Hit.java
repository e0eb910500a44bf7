package org.entente.search;

import org.entente.model.Ref;

/**
 * One row found.
 *
 * @param typed whether it was only found by allowing for typos
 */
public record Hit(Ref ref, boolean typed) {}
