package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AheadTest {
    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    @Test
    void theBundledRecordIsReadInTheLanguageChosen() throws Exception {
        Settings settings = Settings.passing();
        settings.of("language").keep().accept("fr");
        AtomicReference<ExplorerState> handed = new AtomicReference<>();
        Ahead.begin(settings, Runnable::run).then(Runnable::run, handed::set, e -> {
            throw new IllegalStateException(e);
        });
        ExplorerState state = Objects.requireNonNull(handed.get());
        assertThat(state.chronicle().ties())
                .hasSameSizeAs(
                        RecordReader.read(BundledRecord.path()).chronicle().ties());
        assertThat(Texts.locale()).isEqualTo(Locale.FRENCH);
        assertThat(state.view().look().names()).isEqualTo(Naming.spoken());
        assertThat(state.unsaved()).isFalse();
    }
}
