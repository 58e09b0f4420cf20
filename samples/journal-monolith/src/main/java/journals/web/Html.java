package journals.web;

/** 2008: HTML by hand. */
final class Html {
    private Html() {}

    static String page(String body) {
        return "<!doctype html><title>Journals</title><main>" + body + "</main>";
    }

    static String heading(String text) {
        return "<h1>" + escape(text) + "</h1>";
    }

    static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
