package org.entente.workspace;

import java.util.List;
import org.entente.model.Problem;

/** Says why a text cannot be read as a workspace; each of its lines names a place where there is one. */
public final class UnreadableWorkspaceException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableWorkspaceException(String message) {
        super(message);
    }

    static UnreadableWorkspaceException of(List<Problem> problems) {
        return new UnreadableWorkspaceException(
                String.join("\n", problems.stream().map(Problem::toString).toList()));
    }
}
