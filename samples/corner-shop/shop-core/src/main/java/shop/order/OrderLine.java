package shop.order;

import shop.model.Money;
import shop.model.Product;

public record OrderLine(Product product, int quantity) {

    public Money price() {
        return product.price().times(quantity);
    }
}
