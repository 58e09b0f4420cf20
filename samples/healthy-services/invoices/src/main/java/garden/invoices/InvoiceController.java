package garden.invoices;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/customers")
class InvoiceController {
    private final CustomerDao customers;

    InvoiceController(CustomerDao customers) {
        this.customers = customers;
    }

    @PutMapping
    void keep(@RequestBody CustomerDto customer) {
        customers.keep(customer);
    }

    @GetMapping("/{id}/salutation")
    String salutation(@PathVariable long id) {
        return customers.find(id).map(customer -> "Dear " + customer.name()).orElse("Dear friend of the garden");
    }
}
