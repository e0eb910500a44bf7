package org.entente.scene;

/** A way to make a picture of what a stage holds, one for each form of layout. */
interface Composition {
    Scene build(Sight sight);
}
