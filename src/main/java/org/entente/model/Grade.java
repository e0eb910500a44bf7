package org.entente.model;

/** How well a fact or a source is established. */
public enum Grade {
    /** An official act, or several independent sources that agree. */
    A,
    /** One good source. */
    B,
    /** Disputed or inexact. */
    C
}
