package shop.warehouse;

import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.models.PurchaseOrder;
import shop.models.Shipment;
import shop.models.ShippingMethod;

@Service
class PackingService {
    private static final int LETTER_GRAMS = 500;
    private static final int PARCEL_GRAMS = 31_500;

    private final PackingMapper packing;
    private final ShipmentMapper shipments;
    private final StockMapper stock;
    private final LabelPrinter printer;

    PackingService(PackingMapper packing, ShipmentMapper shipments, StockMapper stock, LabelPrinter printer) {
        this.packing = packing;
        this.shipments = shipments;
        this.stock = stock;
        this.printer = printer;
    }

    @Scheduled(cron = "0 */10 6-20 * * MON-SAT")
    @Transactional
    public void packWaiting() {
        packing.waiting().stream()
                .filter(order -> stock.reserve(order.getSku(), order.getQuantity()) == 1)
                .forEach(this::pack);
    }

    private void pack(PurchaseOrder order) {
        int grams = packing.product(order.getSku()).getWeightGrams() * order.getQuantity();
        ShippingMethod method = method(grams);
        Shipment shipment = new Shipment();
        shipment.setOrderNumber(order.getNumber());
        shipment.setMethod(method);
        shipment.setWeightGrams(grams);
        shipment.setDue(LocalDate.now().plusDays(method.getDays()));
        shipments.insert(shipment);
        printer.print(packing.customer(order.getCustomerId()), shipment);
    }

    private static ShippingMethod method(int grams) {
        if (grams <= LETTER_GRAMS) {
            return ShippingMethod.LETTER;
        }
        return grams <= PARCEL_GRAMS ? ShippingMethod.PARCEL : ShippingMethod.FREIGHT;
    }
}
