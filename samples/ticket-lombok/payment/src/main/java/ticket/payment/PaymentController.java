package ticket.payment;

import java.math.BigDecimal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ticket.web.ErrorView;

@RestController
class PaymentController {
    private final Cashier cashier;

    PaymentController(Cashier cashier) {
        this.cashier = cashier;
    }

    @PostMapping("/payments/{ticket}")
    ResponseEntity<ErrorView> pay(@PathVariable String ticket, @RequestParam BigDecimal amount) {
        if (amount.signum() <= 0) {
            return ResponseEntity.badRequest().body(new ErrorView("the amount must be positive", true));
        }
        cashier.take(ticket, amount, "CARD");
        return ResponseEntity.noContent().build();
    }
}
