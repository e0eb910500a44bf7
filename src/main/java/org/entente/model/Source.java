package org.entente.model;

/**
 * Where something is known from.
 *
 * @param publisher who published it
 * @param work what was published
 */
public record Source(String id, String publisher, Work work, Grade grade, String note) {

    /**
     * The thing published.
     *
     * @param author may be empty
     * @param published date as text in the form of {@link PartialDate}, or empty
     * @param url may be empty
     * @param accessed date as text on which the url was read, or empty
     */
    public record Work(String title, String author, String published, String url, String accessed) {}

    /** A one-line citation: publisher, title, date. */
    public String citation() {
        StringBuilder out = new StringBuilder(publisher);
        if (!work.title().isEmpty()) {
            out.append(", “").append(work.title()).append('”');
        }
        if (!work.published().isEmpty()) {
            String date =
                    PartialDate.parse(work.published()).map(PartialDate::text).orElse(work.published());
            out.append(", ").append(date);
        }
        return out.toString();
    }
}
