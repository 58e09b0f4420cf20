package shop.models;

import java.time.LocalDate;

/** What a supplier has promised. */
public class SupplierContract {
    private String supplier;
    private LocalDate runsUntil;
    private int paymentDays;

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public LocalDate getRunsUntil() {
        return runsUntil;
    }

    public void setRunsUntil(LocalDate runsUntil) {
        this.runsUntil = runsUntil;
    }

    public int getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(int paymentDays) {
        this.paymentDays = paymentDays;
    }
}
