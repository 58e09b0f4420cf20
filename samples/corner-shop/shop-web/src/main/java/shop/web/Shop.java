package shop.web;

import shop.model.Address;
import shop.model.City;
import shop.model.Customer;
import shop.model.Money;
import shop.model.Product;
import shop.stock.Warehouse;

public class Shop {

    private static final Customer ADA = new Customer("Ada", new Address("Main Street 1", new City("Uppsala", "75310")));

    public static void main(String[] arguments) {
        var warehouse = new Warehouse(product -> product.price().compareTo(new Money(1_000)) < 0);
        var basket = new Basket(() -> ADA);
        for (String name : arguments) {
            basket.put(new Product(name, new Money(250)), warehouse);
        }
        System.out.println(basket.checkOut());
    }
}
