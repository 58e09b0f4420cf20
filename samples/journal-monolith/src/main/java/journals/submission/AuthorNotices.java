package journals.submission;

import java.io.PrintStream;
import journals.model.Author;

/** Writes to authors; the mail gateway reads what is printed here. */
public final class AuthorNotices {
    private final AuthorBook authors;
    private final PrintStream gateway;

    public AuthorNotices(AuthorBook authors, PrintStream gateway) {
        this.authors = authors;
        this.gateway = gateway;
    }

    public void accepted(String authorId, String title) {
        authors.find(authorId).ifPresent(author -> gateway.println(letter(author, title)));
    }

    private static String letter(Author author, String title) {
        return "To: " + author.getEmail() + "\nDear " + author.getName() + ", we shall print your \"" + title + "\".";
    }
}
