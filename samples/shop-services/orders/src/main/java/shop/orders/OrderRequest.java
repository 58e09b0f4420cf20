package shop.orders;

import shop.models.Customer;

/** What the shop front sends. */
record OrderRequest(Customer customer, String sku, int quantity, String voucher) {}
