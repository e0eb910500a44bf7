package org.entente.scene;

/** A way to make a picture of what a stage holds, one for each form of layout. */
interface Composition {
    Scene build(Sight sight);

    /** The same picture with less in it, for while it moves; where it is quick anyway it is the same. */
    default Scene sketch(Sight sight) {
        return build(sight);
    }
}
