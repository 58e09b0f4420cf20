package shop.warehouse;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import shop.models.Shipment;

@Mapper
interface ShipmentMapper {
    @Insert("INSERT INTO shipment (order_number, method, weight_grams, due) "
            + "VALUES (#{orderNumber}, #{method}, #{weightGrams}, #{due})")
    void insert(Shipment shipment);
}
