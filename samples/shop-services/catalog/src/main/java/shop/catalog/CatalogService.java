package shop.catalog;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.models.Category;
import shop.models.Product;

@Service
class CatalogService {
    private final ProductRepository products;
    private final CategoryRepository categories;

    CatalogService(ProductRepository products, CategoryRepository categories) {
        this.products = products;
        this.categories = categories;
    }

    @Transactional
    public Product add(NewProduct offer) {
        Product product = new Product();
        product.setSku(offer.sku());
        product.setName(offer.name());
        product.setDescription(offer.description());
        product.setPrice(offer.price());
        product.setWeightGrams(offer.weightGrams());
        product.setCategoryId(category(offer.category()).getId());
        product.setActive(true);
        product.setUpdatedAt(LocalDateTime.now());
        return products.save(product);
    }

    @Transactional
    public Product reprice(String sku, BigDecimal price) {
        Product product = find(sku);
        if (product.getPrice().compareTo(price) != 0) {
            product.setPrice(price);
            product.setUpdatedAt(LocalDateTime.now());
        }
        return product;
    }

    @Transactional(readOnly = true)
    public List<Product> shelf(String category) {
        return products.findByCategoryIdAndActiveTrue(category(category).getId());
    }

    @Transactional(readOnly = true)
    public Product find(String sku) {
        return products.findBySku(sku).orElseThrow(() -> new NoSuchElementException("no product " + sku));
    }

    private Category category(String name) {
        return categories.findByName(name).orElseGet(() -> {
            Category category = new Category();
            category.setName(name);
            return categories.save(category);
        });
    }
}
