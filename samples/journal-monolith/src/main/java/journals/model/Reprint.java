package journals.model;

/** Paper copies of one article, for the author's aunts. Not printed since 2016. */
public class Reprint {
    private Doi doi;
    private int copies;
    private String address;

    public Doi getDoi() {
        return doi;
    }

    public void setDoi(Doi doi) {
        this.doi = doi;
    }

    public int getCopies() {
        return copies;
    }

    public void setCopies(int copies) {
        this.copies = copies;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
