package shop.orders;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import shop.models.Product;

/** Asks the catalogue over the wire, and still needs its class. */
@Component
class CatalogClient {
    private final RestClient http;

    CatalogClient(@Value("${shop.catalog-url}") String url) {
        this.http = RestClient.create(url);
    }

    Product product(String sku) {
        return http.get().uri("/products/{sku}", sku).retrieve().body(Product.class);
    }
}
