package shop.orders;

import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.models.Customer;

@RestController
@RequestMapping("/customers")
class CustomerController {
    private final CustomerDao customers;

    CustomerController(CustomerDao customers) {
        this.customers = customers;
    }

    @PutMapping
    void move(@RequestBody Customer customer) {
        customers.move(customer);
    }
}
