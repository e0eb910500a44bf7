package org.entente.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/** A table of the view: sorted, filtered and copied; its row is the selection and the selection its row. */
final class SheetView extends BorderPane {
    private final ExplorerState state;
    private final Tasks tasks;
    private final Recipe recipe;
    private final TableView<Sheet.Row> table = new TableView<>();
    private final ObservableList<Sheet.Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Sheet.Row> filtered = new FilteredList<>(rows);
    private final SortedList<Sheet.Row> sorted = new SortedList<>(filtered);
    private final Map<Ref, Sheet.Row> byRef = new HashMap<>();
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final MenuButton sort = new MenuButton(Texts.of("view.table.sort"));
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));
    private Sheet sheet = new Sheet("rows", List.of(), List.of());
    private @Nullable Object made;
    private boolean following;

    /**
     * What a table holds.
     *
     * @param id a word that names it, a prefix of its nodes' ids
     * @param key what of a view its rows depend on
     * @param leads what choosing a row does
     */
    record Recipe(
            String id,
            Function<View, Object> key,
            BiFunction<TimeIndex, View, Sheet> sheet,
            BiConsumer<ExplorerState, Ref> leads) {
        /** One whose rows are selected where the day is. */
        Recipe(String id, Function<View, Object> key, BiFunction<TimeIndex, View, Sheet> sheet) {
            this(id, key, sheet, Navigation::go);
        }
    }

    /** A key of rows together with the index they come from. */
    private record Made(TimeIndex index, Object key) {}

    SheetView(ExplorerState state, Tasks tasks, Recipe recipe, Node... before) {
        this.state = state;
        this.tasks = tasks;
        this.recipe = recipe;
        getStyleClass().add("sheet");
        setTop(bar(before));
        setCenter(table);
        table.setId(recipe.id() + "-table");
        table.setItems(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> chosen(now));
        table.setPlaceholder(new Label(Texts.of("view.table.no-row")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && !e.isShiftDown() && e.getCode() == KeyCode.C) {
                List<Sheet.Row> some = List.copyOf(table.getSelectionModel().getSelectedItems());
                copy(some.isEmpty() ? List.copyOf(sorted) : some);
                e.consume();
            }
        });
        rest.setOnFinished(e -> make());
        sceneProperty().addListener((o, was, now) -> {
            refresh();
            reveal();
        });
        state.viewProperty().addListener((o, was, now) -> {
            if (was.look().theme() != now.look().theme()) {
                table.refresh();
            }
            refresh();
        });
    }

    private HBox bar(Node... before) {
        filter.setId(recipe.id() + "-filter");
        filter.setPromptText(Texts.of("view.table.filter"));
        filter.setPrefColumnCount(14);
        filter.setMinWidth(60);
        filter.textProperty().addListener((o, was, now) -> {
            List<String> words = Sheet.words(now);
            filtered.setPredicate(row -> row.holds(words));
            tell();
            reveal();
        });
        filter.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                e.consume();
            }
        });
        HBox.setHgrow(filter, Priority.SOMETIMES);
        filter.setMaxWidth(260);
        sort.setId(recipe.id() + "-sort");
        sort.setTooltip(new Tooltip(Texts.of("view.table.sort-tip")));
        sort.setMinWidth(USE_PREF_SIZE);
        Button copy = new Button(Texts.of("view.table.copy"));
        copy.setId(recipe.id() + "-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setTooltip(new Tooltip(Texts.of("view.table.copy-tip")));
        copy.setOnAction(e -> copy(List.copyOf(sorted)));
        count.setId(recipe.id() + "-count");
        count.getStyleClass().add("quiet");
        HBox bar = new HBox(8);
        bar.getStyleClass().add("sheet-bar");
        bar.getChildren().addAll(before);
        bar.getChildren().addAll(filter, sort, copy, count);
        return bar;
    }

    private void copy(List<Sheet.Row> some) {
        Clip.copy(sheet.csv(some));
        count.setText(Texts.of("view.table.copied", told(), some.size()));
    }

    private void tell() {
        count.setText(told());
    }

    /** How many rows there are, and how many of them are shown. */
    private String told() {
        String all = Texts.count("view.sheet." + sheet.noun(), rows.size());
        return filtered.size() == rows.size() ? all : Texts.of("view.table.part", filtered.size(), all);
    }

    /** Makes the rows anew where what they depend on changed. */
    void refresh() {
        if (getScene() == null) {
            return;
        }
        Made next = new Made(state.index(), recipe.key().apply(state.view()));
        if (next.equals(made)) {
            follow();
        } else if (made == null) {
            make();
        } else {
            rest.playFromStart();
        }
    }

    /** Makes the rows beside the window's thread; the latest wish wins. */
    private void make() {
        View view = state.view();
        TimeIndex index = state.index();
        Made next = new Made(index, recipe.key().apply(view));
        made = next;
        tasks.start(
                "sheet-" + recipe.id(),
                progress -> recipe.sheet().apply(index, view),
                new Tasks.Outcome<>(
                        this::fill, e -> count.setText(Texts.of("view.table.failed", String.valueOf(e.getMessage())))));
    }

    private void fill(Sheet made) {
        following = true;
        if (rows.isEmpty()) {
            reveal();
        }
        int at = table.getSelectionModel().getSelectedIndex();
        Ref before = at < 0 ? null : table.getSelectionModel().getSelectedItem().ref();
        if (!made.columns().equals(sheet.columns())) {
            columns(made);
        }
        sheet = made;
        byRef.clear();
        made.rows().forEach(row -> byRef.put(row.ref(), row));
        rows.setAll(made.rows());
        following = false;
        tell();
        follow();
        if (before != null && !byRef.containsKey(before)) {
            stay(at);
        }
    }

    /** Brings the chosen row into sight, once the table has its size. */
    private void reveal() {
        Later.run(() -> {
            int at = table.getSelectionModel().getSelectedIndex();
            if (at >= 0) {
                scroll(at);
            }
        });
    }

    /** Has a row stand below two others. */
    private void scroll(int row) {
        table.scrollTo(Math.max(0, row - 2));
    }

    /** Where the chosen row is gone, such as one that is mended, the next one takes its place under the keyboard. */
    private void stay(int at) {
        int next = Math.min(at, sorted.size() - 1);
        if (next >= 0) {
            table.getFocusModel().focus(next);
            scroll(next);
        }
    }

    private void columns(Sheet of) {
        table.getColumns().clear();
        sort.getItems().clear();
        for (int i = 0; i < of.columns().size(); i++) {
            int at = i;
            Sheet.Column column = of.columns().get(i);
            TableColumn<Sheet.Row, Sheet.Cell> head = new TableColumn<>(column.name());
            head.setPrefWidth(column.width());
            head.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(at)));
            head.setCellFactory(c -> new SheetCell(state, column.sort()));
            head.setComparator(Sheet.Cell::compareTo);
            table.getColumns().add(head);
            MenuItem item = new MenuItem(column.name());
            item.setOnAction(e -> sortBy(head));
            sort.getItems().add(item);
        }
    }

    private void sortBy(TableColumn<Sheet.Row, Sheet.Cell> column) {
        boolean again =
                table.getSortOrder().equals(List.of(column)) && column.getSortType() == TableColumn.SortType.ASCENDING;
        column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }

    /** The user chose a row. */
    private void chosen(Sheet.@Nullable Row row) {
        if (!following
                && row != null
                && table.getSelectionModel().getSelectedIndices().size() <= 1
                && !Objects.equals(state.view().subject().selection(), row.ref())) {
            recipe.leads().accept(state, row.ref());
        }
    }

    /** Shows what is selected elsewhere. */
    private void follow() {
        Sheet.Row row = state.view().subject().selected().map(byRef::get).orElse(null);
        Sheet.Row now = table.getSelectionModel().getSelectedItem();
        if (Objects.equals(row, now)) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        int at = row == null ? -1 : sorted.indexOf(row);
        if (at >= 0) {
            table.getSelectionModel().select(at);
            scroll(at);
        }
        following = false;
    }
}
