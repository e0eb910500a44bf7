package org.entente.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.time.TimeIndex;

/**
 * One file of HTML with all it needs within: data, script and style. Its content security policy allows that very script and
 * style by their SHA-256 and nothing else, so that it asks no network for anything. The same call gives the same bytes.
 */
public final class Page {
    /** The largest page there is, in bytes: what a browser on a weak machine still opens within seconds. */
    public static final int MOST_BYTES = 12_000_000;

    /** The parts of the script in the order in which they are put together. */
    static final List<String> SCRIPTS = List.of(
            "days",
            "record",
            "contrast",
            "shapes",
            "view",
            "spots",
            "marks",
            "picture",
            "timeline",
            "panel",
            "steps",
            "frame",
            "filter",
            "player",
            "finder",
            "pointer",
            "keys",
            "controls");

    private final byte[] bytes;

    private Page(String html) {
        bytes = html.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The page of a record without scenarios.
     *
     * @throws PageTooLargeException where it would have more than {@link #MOST_BYTES}
     */
    public static Page of(TimeIndex index, PageChoice choice, Progress progress) throws PageTooLargeException {
        Extract extract = Extract.of(index, choice);
        Scenery scenery = Scenery.of(index.chronicle(), extract, progress);
        String data = new PageData(index, choice, extract, scenery).json();
        String style = new PageLook(index.chronicle().kinds()).css() + resource("style.css");
        String script = script();
        Page page = new Page(resource("document.html")
                .replace("%LANGUAGE%", Texts.locale().toLanguageTag())
                .replace("%TITLE%", escaped(title(index, choice)))
                .replace("%SCRIPT_HASH%", hash(script))
                .replace("%STYLE_HASH%", hash(style))
                .replace("%NO_SCRIPT%", escaped(Texts.of("page.no-script")))
                .replace("%STYLE%", style)
                .replace("%SCRIPT%", script)
                .replace("%DATA%", data));
        if (page.bytes.length > MOST_BYTES) {
            throw new PageTooLargeException(page.bytes.length);
        }
        return page;
    }

    private static String title(TimeIndex index, PageChoice choice) {
        Tale tale = choice.tale();
        if (tale != null) {
            return Texts.of("page.title-story", tale.title());
        }
        if (choice.focus() != null) {
            return Texts.of("page.title", index.chronicle().nameOf(choice.focus()));
        }
        return choice.region() == null ? Texts.of("page.title-all") : Texts.of("page.title", choice.region());
    }

    static String script() {
        return SCRIPTS.stream()
                .map(name -> resource(name + ".js"))
                .collect(Collectors.joining("", "(function () {\n'use strict';\n", "}());\n"));
    }

    /** A part of the page; {@code UncheckedIOException} where the program is not whole. */
    static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("%", "&#37;");
    }

    public int size() {
        return bytes.length;
    }

    /** Its text in UTF-8. */
    public String html() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes it beside the file and renames, so that a page is whole or not there. */
    public void write(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
