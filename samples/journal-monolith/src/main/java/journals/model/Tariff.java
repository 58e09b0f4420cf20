package journals.model;

/** What kind of subscriber pays how much. */
public enum Tariff {
    UNIVERSITY(100),
    SCHOOL(40);

    private final int percent;

    Tariff(int percent) {
        this.percent = percent;
    }

    public int getPercent() {
        return percent;
    }
}
