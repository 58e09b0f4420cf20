package shop.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.models.Customer;
import shop.models.Product;
import shop.models.PurchaseOrder;
import shop.models.Voucher;

@Service
class OrderService {
    private final CatalogClient catalog;
    private final CustomerDao customers;
    private final OrderDao orders;
    private final VoucherDao vouchers;

    OrderService(CatalogClient catalog, CustomerDao customers, OrderDao orders, VoucherDao vouchers) {
        this.catalog = catalog;
        this.customers = customers;
        this.orders = orders;
        this.vouchers = vouchers;
    }

    @Transactional
    public PurchaseOrder place(OrderRequest request) {
        Customer customer = known(request.customer());
        Product product = catalog.product(request.sku());
        if (!product.isActive()) {
            throw new IllegalStateException(product.getName() + " is not sold any more");
        }
        PurchaseOrder order = new PurchaseOrder();
        order.setNumber(UUID.randomUUID().toString().substring(0, 8));
        order.setCustomerId(customer.getId());
        order.setSku(product.getSku());
        order.setQuantity(request.quantity());
        order.setTotal(reduced(product.getPrice().multiply(BigDecimal.valueOf(request.quantity())), request.voucher()));
        order.setStatus("NEW");
        order.setPlacedAt(LocalDateTime.now());
        orders.insert(order);
        return order;
    }

    private Customer known(Customer customer) {
        if (customers.find(customer.getEmail()).isPresent()) {
            customers.move(customer);
        } else {
            customers.insert(customer);
        }
        return customers.find(customer.getEmail()).orElseThrow();
    }

    private BigDecimal reduced(BigDecimal total, String code) {
        int percent = vouchers.find(code)
                .filter(voucher -> !voucher.validUntil().isBefore(LocalDate.now()))
                .map(Voucher::percent)
                .orElse(0);
        return total.multiply(BigDecimal.valueOf(100L - percent)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}
