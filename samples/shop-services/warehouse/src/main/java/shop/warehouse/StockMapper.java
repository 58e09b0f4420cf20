package shop.warehouse;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import shop.models.StockItem;

@Mapper
interface StockMapper {
    @Select("SELECT sku, on_hand, reserved, shelf, reorder_level FROM stock_item WHERE shelf LIKE CONCAT(#{aisle}, '%')")
    List<StockItem> aisle(@Param("aisle") String aisle);

    @Update("UPDATE stock_item SET reserved = reserved + #{quantity} WHERE sku = #{sku} AND on_hand - reserved >= #{quantity}")
    int reserve(@Param("sku") String sku, @Param("quantity") int quantity);

    @Update("UPDATE stock_item SET on_hand = #{onHand} WHERE sku = #{sku}")
    void counted(StockItem item);
}
