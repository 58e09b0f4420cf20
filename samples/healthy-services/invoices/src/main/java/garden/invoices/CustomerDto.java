package garden.invoices;

/** Whom an invoice is for. */
record CustomerDto(long id, String email, String name) {}
