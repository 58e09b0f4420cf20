package journals.submission;

import java.util.Map;

/** What comes with the upload form. */
record Parcel(String title, String summary, String keywords, int pages) {
    static Parcel of(Map<String, String> form) {
        return new Parcel(
                form.get("title"), form.get("summary"), form.get("keywords"), Integer.parseInt(form.get("pages")));
    }
}
