package ticket.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import ticket.common.entity.Payment;
import ticket.common.text.Codes;

@Service
class Cashier {
    private final List<Payment> payments = new ArrayList<>();

    synchronized void take(String ticketNumber, BigDecimal amount, String method) {
        Payment payment = new Payment();
        payment.setTicketNumber(Codes.normal(ticketNumber));
        payment.setAmount(amount);
        payment.setMethod(method);
        payment.setPaidAt(Instant.now());
        payments.add(payment);
    }

    synchronized BigDecimal takenFor(String ticketNumber) {
        return payments.stream()
                .filter(payment -> payment.getTicketNumber().equals(ticketNumber))
                .map(Payment::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
