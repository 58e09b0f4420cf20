package garden.sales;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SalesController {
    private final AccountsClient accounts;
    private final CustomerRepository customers;

    SalesController(AccountsClient accounts, CustomerRepository customers) {
        this.accounts = accounts;
        this.customers = customers;
    }

    /** Says how often the customer has ordered, this time included. */
    @PostMapping("/orders")
    @Transactional
    public int order(@RequestParam String email) {
        CustomerDto account = accounts.customer(email);
        if (account.locked()) {
            throw new IllegalStateException(account.name() + " may not order");
        }
        Customer customer = customers.findById(account.id()).orElseGet(Customer::new);
        customer.setId(account.id());
        customer.setName(account.name());
        customer.setOrders(customer.getOrders() + 1);
        return customers.save(customer).getOrders();
    }
}
