package journals.billing;

import journals.model.Doi;

/** 2020: authors pay for colour. */
public final class PageCharges {
    private static final long CENTS_PER_PAGE = 1_500;

    private PageCharges() {}

    public static String line(Doi doi, int colourPages) {
        return doi.suffix() + ": " + colourPages + " colour pages, " + colourPages * CENTS_PER_PAGE + " cents";
    }
}
