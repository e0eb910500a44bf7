package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.entente.data.Bundled;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Chronicle;
import org.entente.state.Desk;
import org.entente.state.Origin;
import org.entente.state.View;
import org.entente.story.Bookmark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace and its record in one file. */
class ParcelTest {
    private static final View VIEW = View.opening(LocalDate.of(2014, 3, 18), "SRB", null);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("lesson.entente");
    }

    private Desk small() throws Exception {
        Path record = SmallRecord.sound().in(folder.resolve("record"));
        return new Desk(RecordReader.read(record).chronicle(), new Origin(record), null, null);
    }

    @Test
    void bringsRecordAndViewToAnotherPlace() throws Exception {
        Desk desk = small();
        Parcel.write(
                desk, VIEW, new Workspace.Around(new Workspace.Size(800, 600), new Bookmark("migs", 2, true)), file);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("other.entente");
        Files.move(file, elsewhere);
        Opened opened = Opened.of(elsewhere);
        assertThat(opened.desk().fingerprint()).isEqualTo(desk.fingerprint());
        assertThat(opened.view()).isEqualTo(VIEW);
        assertThat(opened.around().picture()).isEqualTo(new Workspace.Size(800, 600));
        assertThat(opened.around().story()).isEqualTo(new Bookmark("migs", 2, true));
        assertThat(opened.notes()).isEmpty();
        assertThat(opened.desk().origin().place()).contains(elsewhere.toAbsolutePath());
        assertThat(RecordReader.read(elsewhere).errors()).isZero();
    }

    @Test
    void savingAViewOfItKeepsTheRecord() throws Exception {
        Parcel.write(small(), VIEW, Workspace.Around.NOTHING, file);
        Opened opened = Opened.of(file);
        View later = opened.view().day(LocalDate.of(2015, 1, 1));
        WorkspaceFile.save(opened.desk(), later, Workspace.Around.NOTHING, file);
        Opened again = Opened.of(file);
        assertThat(again.view()).isEqualTo(later);
        assertThat(again.desk().fingerprint()).isEqualTo(opened.desk().fingerprint());
    }

    @Test
    void holdsEditsThatAreInNoOtherFile() throws Exception {
        Desk desk = small();
        Desk edited = desk.edited(Chronicle.EMPTY);
        Parcel.write(edited, VIEW, Workspace.Around.NOTHING, file);
        assertThat(Opened.of(file).desk().chronicle().actors()).isEmpty();
    }

    @Test
    void takesTheStoriesAlongAndIsTheSameEachTime() throws Exception {
        Desk desk = new Desk(Bundled.chronicle(), Origin.BUNDLED, null, null);
        Parcel.write(desk, VIEW, Workspace.Around.NOTHING, file);
        Path twin = folder.resolve("twin.entente");
        Parcel.write(desk, VIEW, Workspace.Around.NOTHING, twin);
        assertThat(file).hasSameBinaryContentAs(twin);
        assertThat(StoryFile.all(file, desk.chronicle()))
                .hasSameSizeAs(StoryFile.all(BundledRecord.path(), desk.chronicle()));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("stories/serbia-between-poles.yaml")).isNotNull();
        }
    }

    @Test
    void aFolderNamedAsTheMarkIsStillAFolder() throws Exception {
        Path record = SmallRecord.sound().in(folder.resolve("within"));
        Desk desk = new Desk(RecordReader.read(record).chronicle(), new Origin(record), null, null);
        WorkspaceFile.save(desk, VIEW, Workspace.Around.NOTHING, file);
        assertThat(Opened.of(file).desk().origin().place()).contains(record.toAbsolutePath());
    }

    @Test
    void aZipWithoutAWorkspaceIsRefused() throws Exception {
        zip("actors.csv", "id");
        assertThatThrownBy(() -> Opened.of(file))
                .isInstanceOf(UnreadableWorkspaceException.class)
                .hasMessageContaining("it has no workspace.json");
    }

    @Test
    void aWorkspaceThatUnpacksToTooMuchIsRefused() throws Exception {
        zip(Parcel.ENTRY, " ".repeat(5 << 20));
        assertThatThrownBy(() -> Opened.of(file))
                .isInstanceOf(UnreadableWorkspaceException.class)
                .hasMessageContaining("more than");
    }

    @Test
    void aTruncatedOneIsRefusedAndStays() throws Exception {
        Parcel.write(small(), VIEW, Workspace.Around.NOTHING, file);
        byte[] whole = Files.readAllBytes(file);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file, half);
        assertThatThrownBy(() -> Opened.of(file)).isInstanceOf(UnreadableWorkspaceException.class);
        assertThat(file).hasBinaryContent(half);
    }

    private void zip(String name, String text) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }
}
