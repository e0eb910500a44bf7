package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.junit.jupiter.api.Test;

class ReducedMotionTest {
    /** Preferences that live no longer than the test. */
    private static final class Passing extends AbstractPreferences {
        private final Map<String, String> kept = new HashMap<>();

        Passing() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            kept.put(key, value);
        }

        @Override
        @SuppressWarnings("NullAway")
        protected String getSpi(String key) {
            return kept.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            kept.remove(key);
        }

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return kept.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Passing();
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }

    private final Passing store = new Passing();

    @Test
    void untilItIsChosenThePlatformDecides() {
        assertThat(Motion.kept(store, false).reduced()).isFalse();
        assertThat(Motion.kept(store, true).reduced()).isTrue();
    }

    @Test
    void aChoiceIsKeptWhateverThePlatformSays() {
        Motion.kept(store, true).reducedProperty().set(false);
        assertThat(Motion.kept(store, true).reduced()).isFalse();
        Motion.kept(store, false).reducedProperty().set(true);
        assertThat(Motion.kept(store, false).reduced()).isTrue();
    }

    @Test
    void withoutAStorePicturesMove() {
        assertThat(new Motion().reduced()).isFalse();
    }
}
