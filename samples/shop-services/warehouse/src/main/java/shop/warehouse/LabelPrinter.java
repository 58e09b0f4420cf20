package shop.warehouse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.models.Customer;
import shop.models.Shipment;

/** Until the label printer has a driver, whoever packs reads the labels in the log. */
@Component
class LabelPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(LabelPrinter.class);

    void print(Customer customer, Shipment shipment) {
        LOG.info(
                "{}, {}, {} {} ({}, due {})",
                customer.getName(),
                customer.getStreet(),
                customer.getZip(),
                customer.getCity(),
                shipment.getMethod(),
                shipment.getDue());
    }
}
