package com.acme.printing;

import com.acme.billing.Invoice;

public class Printer {
    public String print(Invoice invoice) {
        return String.valueOf(invoice.payable());
    }
}
