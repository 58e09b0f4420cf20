package journals.model;

import java.time.LocalDate;

/** A copy of an article in the vault. */
public class Deposit {
    private Doi doi;
    private String checksum;
    private LocalDate depositedOn;

    public Doi getDoi() {
        return doi;
    }

    public void setDoi(Doi doi) {
        this.doi = doi;
    }

    public String getChecksum() {
        return checksum;
    }

    public void setChecksum(String checksum) {
        this.checksum = checksum;
    }

    public LocalDate getDepositedOn() {
        return depositedOn;
    }

    public void setDepositedOn(LocalDate depositedOn) {
        this.depositedOn = depositedOn;
    }
}
