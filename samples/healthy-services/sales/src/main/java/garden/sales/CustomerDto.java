package garden.sales;

/** As the accounts service sends it; sales does not care for the rest. */
record CustomerDto(long id, String name, boolean locked) {}
