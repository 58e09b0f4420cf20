package garden.accounts;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AccountController {
    private final CustomerRepository customers;

    AccountController(CustomerRepository customers) {
        this.customers = customers;
    }

    @GetMapping("/customers")
    ResponseEntity<CustomerDto> find(@RequestParam String email) {
        return ResponseEntity.of(customers.findByEmail(email).map(CustomerDto::of));
    }

    @PutMapping("/customers/{id}/lock")
    @Transactional
    public void lock(@PathVariable long id) {
        Customer customer = customers.findById(id).orElseThrow();
        customer.setLocked(true);
        customers.save(customer);
    }
}
