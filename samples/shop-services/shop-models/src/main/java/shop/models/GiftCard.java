package shop.models;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Money paid in advance. Not sold any more since 2021. */
public class GiftCard {
    private String code;
    private BigDecimal balance;
    private LocalDate soldOn;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BigDecimal getBalance() {
        return balance;
    }

    public void setBalance(BigDecimal balance) {
        this.balance = balance;
    }

    public LocalDate getSoldOn() {
        return soldOn;
    }

    public void setSoldOn(LocalDate soldOn) {
        this.soldOn = soldOn;
    }
}
