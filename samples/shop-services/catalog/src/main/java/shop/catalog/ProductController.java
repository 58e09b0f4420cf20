package shop.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.models.Product;

@RestController
@RequestMapping("/products")
class ProductController {
    private final CatalogService catalog;

    ProductController(CatalogService catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    List<Product> shelf(@RequestParam String category) {
        return catalog.shelf(category);
    }

    @GetMapping("/{sku}")
    Product product(@PathVariable String sku) {
        return catalog.find(sku);
    }

    @PostMapping
    Product add(@RequestBody NewProduct offer) {
        return catalog.add(offer);
    }

    @PutMapping("/{sku}/price")
    Product reprice(@PathVariable String sku, @RequestBody BigDecimal price) {
        return catalog.reprice(sku, price);
    }
}
