package shop.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.models.StockItem;

/** Takes over the list that comes with a supplier's delivery: sku;on hand;shelf;reorder level. */
@Component
class DeliveryImport {
    private final StockItemRepository stock;

    DeliveryImport(StockItemRepository stock) {
        this.stock = stock;
    }

    @Transactional
    public int read(Path list) {
        int count = 0;
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                StockItem item = parse(line);
                stock.replace(item.getSku(), item.getOnHand(), item.getShelf(), item.getReorderLevel());
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    private static StockItem parse(String line) {
        String[] cells = line.split(";");
        StockItem item = new StockItem();
        item.setSku(cells[0].strip());
        item.setOnHand(Integer.parseInt(cells[1].strip()));
        item.setShelf(cells[2].strip());
        item.setReorderLevel(Integer.parseInt(cells[3].strip()));
        return item;
    }
}
