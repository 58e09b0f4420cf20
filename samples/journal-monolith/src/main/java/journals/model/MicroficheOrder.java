package journals.model;

/** A year of a journal on film. Not sold since 2011. */
public class MicroficheOrder {
    private String issn;
    private int year;
    private String library;

    public String getIssn() {
        return issn;
    }

    public void setIssn(String issn) {
        this.issn = issn;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getLibrary() {
        return library;
    }

    public void setLibrary(String library) {
        this.library = library;
    }
}
