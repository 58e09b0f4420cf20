package shop.stock;

import java.util.HashMap;
import java.util.Map;
import shop.billing.Invoice;
import shop.model.Product;
import shop.purchase.Supplier;

public class Warehouse {

    private final Map<Product, Integer> pieces = new HashMap<>();
    private final Supplier supplier;

    public Warehouse(Supplier supplier) {
        this.supplier = supplier;
    }

    public boolean has(Object thing) {
        return thing instanceof Product product && (pieces.containsKey(product) || supplier.delivers(product));
    }
}
