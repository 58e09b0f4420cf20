package garden.accounts;

/** What others may know of a customer. */
record CustomerDto(long id, String email, String name, boolean locked) {
    static CustomerDto of(Customer customer) {
        return new CustomerDto(customer.getId(), customer.getEmail(), customer.getName(), customer.isLocked());
    }
}
