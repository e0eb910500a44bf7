package org.entente.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Describes a record's tables as a Frictionless Tabular Data Package (specs.frictionlessdata.io, version 1). */
final class DataPackage {
    static final String FILE = "datapackage.json";

    private static final String DATE = "^(reported )?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?$";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DataPackage() {}

    /** The description, which depends on the columns of the tables alone. */
    static String text() {
        ObjectNode root = JSON.objectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", "entente-record");
        root.put("title", "A record of ties between nations, and of the events that changed them");
        ObjectNode licence = root.putArray("licenses").addObject();
        licence.put("name", "CC-BY-4.0");
        licence.put("title", "Creative Commons Attribution 4.0");
        licence.put("path", "https://creativecommons.org/licenses/by/4.0/");
        ArrayNode resources = root.putArray("resources");
        Tables.ALL.forEach(table -> resources.add(resource(table)));
        return root.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode resource(Table<?> table) {
        ObjectNode out = JSON.objectNode();
        out.put("profile", "tabular-data-resource");
        out.put("name", table.name());
        out.put("path", table.file());
        out.put("description", table.about());
        out.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        out.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        ObjectNode schema = out.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        keys(table, schema);
        return out;
    }

    private static ObjectNode field(Column column) {
        ObjectNode out = JSON.objectNode();
        out.put("name", column.name());
        out.put("type", column.domain().numeric() ? "number" : "string");
        if (column.domain().form() == Column.Form.URL) {
            out.put("format", "uri");
        }
        out.put("description", column.description());
        ObjectNode constraints = JSON.objectNode();
        if (column.required()) {
            constraints.put("required", true);
        }
        switch (column.domain().form()) {
            case ID -> constraints.put("unique", true);
            case DATE -> constraints.put("pattern", DATE);
            case COLOUR -> constraints.put("pattern", "^#[0-9a-fA-F]{6}$");
            default -> words(column.domain().words(), constraints);
        }
        if (!constraints.isEmpty()) {
            out.set("constraints", constraints);
        }
        return out;
    }

    private static void words(List<String> words, ObjectNode constraints) {
        if (!words.isEmpty()) {
            ArrayNode valid = constraints.putArray("enum");
            words.forEach(valid::add);
        }
    }

    private static void keys(Table<?> table, ObjectNode schema) {
        ArrayNode foreign = JSON.arrayNode();
        for (Column column : table.columns()) {
            if (column.domain().form() == Column.Form.ID) {
                schema.put("primaryKey", column.name());
            } else if (column.domain().form() == Column.Form.REFERENCE) {
                ObjectNode key = foreign.addObject().put("fields", column.name());
                boolean own = column.domain().table().equals(table.name());
                key.putObject("reference")
                        .put("resource", own ? "" : column.domain().table())
                        .put("fields", "id");
            }
        }
        if (!foreign.isEmpty()) {
            schema.set("foreignKeys", foreign);
        }
    }
}
