package shop.catalog;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import shop.models.StockItem;

/** No more than the import of deliveries needs: stock is the warehouse's business. */
interface StockItemRepository extends Repository<StockItem, String> {
    @Modifying
    @Query(
            nativeQuery = true,
            value = "REPLACE INTO stock_item (sku, on_hand, shelf, reorder_level) "
                    + "VALUES (:sku, :onHand, :shelf, :reorderLevel)")
    void replace(
            @Param("sku") String sku,
            @Param("onHand") int onHand,
            @Param("shelf") String shelf,
            @Param("reorderLevel") int reorderLevel);
}
