package org.entente.model;

/** How long work tells of itself and hears that it is no longer wanted. */
public interface Progress {
    /** Says nothing and never cancels. */
    Progress SILENT = new Progress() {
        @Override
        public void report(double fraction, String doing) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param fraction done, 0 to 1
     * @param doing what is being done now, in a few words
     */
    void report(double fraction, String doing);

    boolean cancelled();
}
