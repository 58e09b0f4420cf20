package journals.review;

import java.util.List;
import java.util.regex.Pattern;
import journals.model.Doi;

/** Finds what a manuscript cites. */
final class References {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

    private References() {}

    static List<Doi> in(String text) {
        return DOI.matcher(text).results().map(match -> Doi.parse(match.group())).toList();
    }
}
