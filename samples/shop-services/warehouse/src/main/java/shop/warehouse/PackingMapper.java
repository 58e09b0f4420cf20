package shop.warehouse;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import shop.models.Customer;
import shop.models.Product;
import shop.models.PurchaseOrder;

/** What packing looks up in the tables of others. */
@Mapper
interface PackingMapper {
    @Select("""
            SELECT o.number, o.customer_id, o.sku, o.quantity
            FROM purchase_order o LEFT JOIN shipment s ON s.order_number = o.number
            WHERE o.status = 'PAID' AND s.id IS NULL
            """)
    List<PurchaseOrder> waiting();

    @Select("SELECT name, street, zip, city FROM customer WHERE id = #{id}")
    Customer customer(@Param("id") long id);

    @Select("SELECT sku, weight_grams FROM product WHERE sku = #{sku}")
    Product product(@Param("sku") String sku);
}
