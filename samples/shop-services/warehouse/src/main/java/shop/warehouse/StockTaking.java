package shop.warehouse;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.models.StockItem;

/** Compares what lies on the shelves with what the table says, and believes the shelves. */
@Service
class StockTaking {
    private final StockMapper stock;

    StockTaking(StockMapper stock) {
        this.stock = stock;
    }

    /** The products that were counted differently. */
    @Transactional
    public List<String> take(String aisle, Map<String, Integer> counts) {
        List<StockItem> wrong = stock.aisle(aisle).stream()
                .filter(item -> counts.getOrDefault(item.getSku(), 0) != item.getOnHand())
                .toList();
        for (StockItem item : wrong) {
            item.setOnHand(counts.getOrDefault(item.getSku(), 0));
            stock.counted(item);
        }
        return wrong.stream().map(StockItem::getSku).toList();
    }
}
