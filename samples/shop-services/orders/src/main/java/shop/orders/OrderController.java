package shop.orders;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.models.PurchaseOrder;

@RestController
@RequestMapping("/orders")
class OrderController {
    private final OrderService service;
    private final OrderDao orders;

    OrderController(OrderService service, OrderDao orders) {
        this.service = service;
        this.orders = orders;
    }

    @PostMapping
    PurchaseOrder place(@RequestBody OrderRequest request) {
        return service.place(request);
    }

    @PostMapping("/{number}/payment")
    ResponseEntity<Void> pay(@PathVariable String number) {
        return orders.pay(number)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }
}
