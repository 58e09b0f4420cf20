package ticket.booking;

/** What the website sends. */
record BookingRequest(String tripId, String name, String email) {}
