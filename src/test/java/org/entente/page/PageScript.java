package org.entente.page;

import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The part of a page's script that needs no browser, run by Rhino on the page's data. */
final class PageScript implements AutoCloseable {
    private static final List<String> PURE = List.of("days", "record", "contrast", "shapes", "view", "spots");

    private final Context context = Context.enter();
    private final Scriptable scope;

    PageScript() {
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initStandardObjects();
        for (String name : PURE) {
            context.evaluateString(scope, Page.resource(name + ".js"), name + ".js", 1, null);
        }
    }

    /** Takes a page's data under the name {@code data}. */
    PageScript data(String json) {
        ScriptableObject.putProperty(scope, "json", json);
        run("var data = prepare(JSON.parse(json));");
        return this;
    }

    /** The value of an expression as text. */
    String run(String expression) {
        context.setInterpretedMode(true);
        return Context.toString(context.evaluateString(scope, expression, "test", 1, null));
    }

    @Override
    public void close() {
        context.close();
    }
}
