package shop.purchase;

import shop.model.Product;

public interface Supplier {

    boolean delivers(Product product);
}
