package shop.models;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was taken from a gift card. */
public class GiftCardBooking {
    private GiftCard card;
    private BigDecimal amount;
    private LocalDate bookedOn;

    public GiftCard getCard() {
        return card;
    }

    public void setCard(GiftCard card) {
        this.card = card;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    public void setBookedOn(LocalDate bookedOn) {
        this.bookedOn = bookedOn;
    }
}
