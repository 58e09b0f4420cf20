package ticket.booking;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import ticket.common.entity.Ticket;
import ticket.web.ErrorView;

@RestController
class BookingController {
    private final BookingService bookings;

    BookingController(BookingService bookings) {
        this.bookings = bookings;
    }

    @PostMapping("/tickets")
    Ticket book(@RequestBody BookingRequest request) {
        return bookings.book(request);
    }

    @DeleteMapping("/tickets/{number}")
    ResponseEntity<ErrorView> cancel(@PathVariable String number) {
        if (bookings.cancel(number)) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.badRequest().body(new ErrorView("B-17", "no such ticket, or cancelled before"));
    }
}
