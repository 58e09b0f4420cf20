package shop.catalog;

import java.math.BigDecimal;

/** What the back office fills in. */
record NewProduct(String sku, String name, String description, BigDecimal price, int weightGrams, String category) {}
